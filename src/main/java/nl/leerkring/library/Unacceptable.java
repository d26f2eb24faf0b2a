package nl.leerkring.library;

import nl.leerkring.web.Text;

/** A file that does not come in, with the reason as the person reads it; nothing of it is left. */
public final class Unacceptable extends RuntimeException {

    private final Text reason;
    private final int status;

    public Unacceptable(int status, Text reason) {
        super(reason.en(), null, false, false);
        this.status = status;
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }

    /** Of the page that tells it. */
    public int status() {
        return status;
    }
}
