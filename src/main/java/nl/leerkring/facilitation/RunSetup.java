package nl.leerkring.facilitation;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.identity.SignInFirst;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.web.Missing;
import nl.leerkring.web.render.Argument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.WebUtils;

/** Reads off a request for {@code /ronde/{ronde}/…} who is in the run: by the session, or by the cookie of a guest. */
@Component
class RunSetup implements Argument {

    private final RunSeats seats;

    RunSetup(RunSeats seats) {
        this.seats = seats;
    }

    @Override
    public Class<?> type() {
        return RunSeat.class;
    }

    @Override
    public RunSeat of(HttpServletRequest request) {
        if (request.getAttribute(RunSeat.class.getName()) instanceof RunSeat known) {
            return known;
        }
        RunId run = new RunId(id(request));
        Viewer viewer = Viewers.of(request).orElse(null);
        Cookie cookie = WebUtils.getCookie(request, RunSeats.cookie(run));
        String token = cookie == null ? null : cookie.getValue();
        RunSeat seat = asksForPart(request) ? seats.recent(run, viewer, token).orElse(null) : null;
        if (seat == null && token != null) {
            seat = seats.guest(run, token).orElse(null);
        }
        if (seat == null) {
            seat = member(run, viewer);
        }
        request.setAttribute(RunSeat.class.getName(), seat);
        return seat;
    }

    private static boolean asksForPart(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getHeader("HX-Request") != null;
    }

    private RunSeat member(RunId run, @Nullable Viewer viewer) {
        if (viewer == null) {
            throw new SignInFirst();
        }
        return seats.member(run, viewer).orElseThrow(Missing::new);
    }

    private static UUID id(HttpServletRequest request) {
        Map<?, ?> variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        try {
            return UUID.fromString(String.valueOf(variables.get("ronde")));
        } catch (IllegalArgumentException notAnId) {
            throw new Missing();
        }
    }
}
