package nl.leerkring.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.render.PageHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Every error is a page too, in the words of the person, without a word about the inside. */
@ControllerAdvice
@Order
@Component
public class Errors {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    /** In seconds; a page waits a little more or less than that (app.js). */
    private static final String LATER = "2";

    private final PageHandler pages;

    Errors(PageHandler pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    void show(Exception error, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (error instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            return; // the browser went away
        }
        ErrorPage page = LargeBodies.refused(request) && error instanceof ErrorResponse ? ErrorPage.tooLarge() : page(error);
        if (page.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", LATER);
            log.warn("{} {} is asked to come back: {}", request.getMethod(), route(request), error.getMessage());
        } else if (page.status() >= 500) {
            log.error("{} {} failed", request.getMethod(), route(request), error);
        }
        response.resetBuffer();
        pages.answer(page, request, response);
    }

    /** The form carried no valid token: it was open too long, or it is not ours. */
    public void stale(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(ErrorPage.stale(), request, response);
    }

    /** What was sent could not be taken in: it is too large, it is no form, or there is no room. */
    void untaken(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String said = Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause).limit(10).map(each -> String.valueOf(each.getMessage()))
                .collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        boolean full = said.contains("no space left") || said.contains("quota");
        if (full) {
            log.error("There is no room for what comes in", failure);
        }
        response.resetBuffer();
        pages.answer(full ? ErrorPage.full() : said.contains("exceed") || said.contains("too large") ? ErrorPage.tooLarge() : ErrorPage.odd(), request, response);
    }

    /** There is no connection to the database, or none free in time: nothing was begun, and it may be asked again. */
    public void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", LATER);
        pages.answer(ErrorPage.busy(), request, response);
    }

    public void missing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.answer(ErrorPage.missing(), request, response);
    }

    private static ErrorPage page(Exception error) {
        return switch (error) {
            case Missing missing -> ErrorPage.missing();
            case Refused refused -> ErrorPage.refused(refused.reason());
            case MethodArgumentTypeMismatchException notAnAddress -> ErrorPage.missing();
            case MaxUploadSizeExceededException large -> ErrorPage.tooLarge();
            case CannotCreateTransactionException noDatabase -> ErrorPage.busy();
            case DataAccessResourceFailureException lost -> ErrorPage.busy();
            case ErrorResponse known -> known(known.getStatusCode());
            default -> ErrorPage.broken();
        };
    }

    private static ErrorPage known(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> ErrorPage.missing();
            case 405 -> ErrorPage.wrongWay();
            case 413 -> ErrorPage.tooLarge();
            default -> status.is4xxClientError() ? ErrorPage.odd() : ErrorPage.broken();
        };
    }

    /** The pattern, not the address: an address may hold a secret link. */
    private static @Nullable Object route(HttpServletRequest request) {
        return request.getAttribute(org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }
}
