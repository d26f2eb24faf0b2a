package nl.leerkring.web.components;

import java.util.Locale;

/** A bead on the year line. An empty address means there is nothing to open yet. */
public record Moment(When state, String date, String title, String detail, String href) {

    public enum When {
        PAST, NEXT, LATER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
