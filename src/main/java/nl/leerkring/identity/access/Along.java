package nl.leerkring.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import nl.leerkring.database.Questions;
import nl.leerkring.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What a room wants to know of whoever makes a request, in the journey in which it is found out who that is. The question may ask
 * {@code database.me()}, which is nobody when the cookie opens nothing; it opens no circle.
 */
public interface Along {

    /**
     * @param who when this is answered; nothing: nobody
     * @return what to do with the answer, if somebody comes in; or nothing to ask
     */
    @Nullable Runnable put(Questions ask, HttpServletRequest request, Supplier<@Nullable Viewer> who);
}
