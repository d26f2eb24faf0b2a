package nl.leerkring.identity.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.leerkring.identity.Viewer;
import nl.leerkring.people.Person;
import nl.leerkring.web.Visitor;
import nl.leerkring.web.errors.Errors;
import nl.leerkring.web.render.Screens;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Looks at the cookie of a request and says who is there. */
final class Doorkeeper extends OncePerRequestFilter {

    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Errors errors;

    Doorkeeper(Sessions sessions, SessionCookie cookie, Errors errors) {
        this.errors = errors;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Cookie token = WebUtils.getCookie(request, cookie.name());
        if (token != null && !token.getValue().isEmpty()) {
            try {
                sessions.open(token.getValue(), request).filter(found -> meant(found.viewer(), request))
                        .ifPresent(found -> admit(found, request));
            } catch (CannotCreateTransactionException | DataAccessResourceFailureException noDatabase) {
                errors.busy(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** What waited on a device was written by whom it names; when somebody else is signed in there by now, it is not hers to send. */
    private static boolean meant(Viewer viewer, HttpServletRequest request) {
        String by = request.getHeader("X-Visitor");
        return by == null || by.equals(viewer.id().toString());
    }

    private static void admit(Sessions.Found found, HttpServletRequest request) {
        Viewer viewer = found.viewer();
        request.setAttribute(Viewer.class.getName(), viewer);
        Screens.put(request, new Visitor(viewer.id().toString(), viewer.name(), Person.initials(viewer.name()), viewer.administrator(), null,
                viewer.language(), Visitor.Theme.AUTO, found.notices()));
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(viewer.id().toString(), null, List.of()));
        found.more().forEach(Runnable::run);
    }
}
