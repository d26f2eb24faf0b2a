package nl.leerkring.meetings.hosting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.web.Form;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/** What somebody who offers fills in. @param meeting a number; nothing: whichever */
record OfferForm(@Nullable Integer meeting, String note, List<LocalDate> days) {

    static final int DAYS = 3;

    static OfferForm read(Form form, Instant now) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 1; i <= DAYS; i++) {
            LocalDate day = form.date("dag" + i);
            if (day != null && !day.isAfter(Dates.dayOf(now))) {
                form.wrong("dag" + i, "Deze dag is al geweest. Kies een dag die nog komt.", "This day has passed. Choose one that is still to come.");
            } else if (day != null && !days.contains(day)) {
                days.add(day);
            }
        }
        return new OfferForm(form.number("bijeenkomst", 1, Integer.MAX_VALUE), form.optional("toelichting", 1000), days);
    }
}
