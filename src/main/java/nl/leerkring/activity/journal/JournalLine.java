package nl.leerkring.activity.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * @param who    the name of who did it; nothing: somebody who is gone; empty: nobody in particular
 * @param forAll false: only coordinators read it
 */
record JournalLine(UUID id, Instant at, @Nullable String who, Text text, @Nullable String href, boolean forAll) {

    LocalDate day() {
        return Dates.dayOf(at);
    }

    String title(Ui ui) {
        String name = who == null ? ui.say("Een oud-deelnemer", "A former member") : who;
        return name.isEmpty() ? ui.say(text) : name + " " + ui.say(text);
    }
}
