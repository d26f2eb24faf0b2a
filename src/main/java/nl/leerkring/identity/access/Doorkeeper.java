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
                sessions.open(token.getValue(), request.getRemoteAddr()).ifPresent(found -> admit(found.viewer(), found.notices(), request));
            } catch (CannotCreateTransactionException | DataAccessResourceFailureException noDatabase) {
                errors.busy(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void admit(Viewer viewer, int notices, HttpServletRequest request) {
        request.setAttribute(Viewer.class.getName(), viewer);
        Screens.put(request, new Visitor(viewer.name(), Person.initials(viewer.name()), viewer.administrator(), null,
                viewer.language(), Visitor.Theme.AUTO, notices));
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(viewer.id().toString(), null, List.of()));
    }
}
