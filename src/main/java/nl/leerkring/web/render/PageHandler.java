package nl.leerkring.web.render;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Page;
import nl.leerkring.web.Part;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** What a controller returns becomes an answer: a page, a part of one, or "look there". */
@Component
public final class PageHandler implements HandlerMethodReturnValueHandler {

    private final Templates templates;
    private final Screens screens;
    private final Flash flash;

    PageHandler(Templates templates, Screens screens, Flash flash) {
        this.templates = templates;
        this.screens = screens;
        this.flash = flash;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return Answer.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(@Nullable Object answer, MethodParameter type, ModelAndViewContainer container,
            NativeWebRequest web) throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null || answer == null) {
            throw new IllegalStateException("a controller returned no page");
        }
        answer(answer, request, response);
    }

    public void answer(Object answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (answer) {
            case Redirect redirect -> go(redirect, request, response);
            case Page page -> write((Record) page, page.status(), request, response);
            case Part part when request.getHeader("HX-Request") == null -> go(Redirect.to(page(request)), request, response);
            default -> write((Record) answer, HttpServletResponse.SC_OK, request, response);
        }
    }

    /** Whoever types the address of a part, or signs in on the way to it, wants the page it is on: one step up. */
    private static String page(HttpServletRequest request) {
        return request.getRequestURI().substring(0, request.getRequestURI().lastIndexOf('/'));
    }

    private void write(Record page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Ui ui = screens.of(request, response);
        Bytes output = templates.fill(page, ui);
        if (status >= HttpServletResponse.SC_BAD_REQUEST) {
            output = templates.fill(page, ui); // now the fields have told their form what they are called, and the list above them names them
        }
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Cookie, Accept-Language, HX-Request");
        response.setContentLength(output.length());
        output.writeTo(response.getOutputStream());
    }

    private void go(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        if (redirect.said() != null) {
            flash.leave(redirect, request, response);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", redirect.to());
    }
}
