package nl.leerkring.web.render;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A kind of controller parameter that a higher module knows how to read off a request, such as a seat.
 * Throws {@link nl.leerkring.web.Missing} when there is none: having it is having the permission.
 */
public interface Argument {

    Class<?> type();

    Object of(HttpServletRequest request);
}
