package nl.leerkring.web.components;

import nl.leerkring.web.Coded;

/** A bead on the year line. An empty address means there is nothing to open yet. */
public record Moment(When state, String date, String title, String detail, String href) {

    public enum When implements Coded {
        PAST, NEXT, LATER;
    }
}
