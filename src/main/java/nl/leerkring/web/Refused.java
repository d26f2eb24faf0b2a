package nl.leerkring.web;

/** You may see it, but this cannot be done now: a page with the reason (409), and nothing changed. */
public final class Refused extends RuntimeException {

    private final Text reason;

    public Refused(String nl, String en) {
        this(Text.of(nl, en));
    }

    public Refused(Text reason) {
        super(reason.en(), null, false, false);
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }
}
