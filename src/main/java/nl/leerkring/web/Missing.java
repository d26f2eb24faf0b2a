package nl.leerkring.web;

/**
 * It is not there, or not for you: the same answer for both (404), so that nobody learns what exists.
 */
public final class Missing extends RuntimeException {
    public Missing() {
        super("missing", null, false, false);
    }
}
