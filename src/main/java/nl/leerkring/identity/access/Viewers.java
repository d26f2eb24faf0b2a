package nl.leerkring.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.leerkring.identity.Viewer;

/** Who is signed in on a request, if anybody is. */
public final class Viewers {

    private Viewers() {
    }

    public static Optional<Viewer> of(HttpServletRequest request) {
        return Optional.ofNullable((Viewer) request.getAttribute(Viewer.class.getName()));
    }
}
