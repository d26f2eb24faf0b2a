package nl.leerkring.meetings.experts;

import java.time.Instant;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** The item an expert contributes to, with its hours, on its day. */
record Contribution(Occasion occasion, ProgrammeItem item, Instant from, Instant until) {

    static Contribution of(Occasion occasion, ProgrammeDay day, ProgrammeItem item) {
        Instant from = day.around(item.id()).map(ProgrammeDay.Block::from).orElse(day.starts());
        return new Contribution(occasion, item, from, from.plusSeconds(60L * item.minutes()));
    }

    /** "donderdag 3 december 2026, 11:00 – 12:30", or that there is no date. */
    String when(Ui ui) {
        return occasion.meeting().dated() ? ui.full(from) + " – " + ui.time(until) : occasion.when(ui);
    }

    /** Why an expert gets a mail about it. */
    Text why() {
        return Text.of("Je krijgt deze mail omdat je als gast-expert bijdraagt aan een bijeenkomst van " + occasion.circleName() + ".",
                "You are getting this email because you are a guest expert at a meeting of " + occasion.circleName() + ".");
    }

    /** The page of the item. */
    String href() {
        return occasion.href() + "/programma/" + item.id();
    }
}
