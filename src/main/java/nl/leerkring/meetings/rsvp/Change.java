package nl.leerkring.meetings.rsvp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;

/** What changed about the day, the hours or the place since people heard of them. It names only what changed, with what it was. */
public record Change(Told before, Told now) {

    private static final Dates DUTCH = new Dates(Language.NL, Instant.EPOCH);
    private static final Dates ENGLISH = new Dates(Language.EN, Instant.EPOCH);

    /** Another date; other hours on the same date are not a move. */
    public boolean day() {
        return before.starts() != null && now.starts() != null && !Dates.dayOf(before.starts()).equals(Dates.dayOf(now.starts()));
    }

    /** "verplaatst naar 25 januari: Gezond ontwerpen", or that it changed. */
    public Text subject(String theme) {
        if (!day() || now.starts() == null) {
            return Text.of("gewijzigd: " + theme, "changed: " + theme);
        }
        return Text.of("verplaatst naar " + DUTCH.date(Dates.dayOf(now.starts())) + ": " + theme, "moved to " + ENGLISH.date(Dates.dayOf(now.starts())) + ": " + theme);
    }

    /** Nothing: what changed is something else. */
    public List<Text> sentences() {
        List<Text> all = new ArrayList<>();
        if (before.starts() == null) {
            return all; // what they heard is not known
        }
        if (day() && now.starts() != null) {
            var from = Dates.dayOf(before.starts());
            var to = Dates.dayOf(now.starts());
            all.add(Text.of("Deze bijeenkomst is verplaatst van " + DUTCH.dayBefore(from, to) + " naar " + DUTCH.fullDay(to) + ".",
                    "This meeting has moved from " + ENGLISH.dayBefore(from, to) + " to " + ENGLISH.fullDay(to) + "."));
        }
        if (!hours(before).isEmpty() && !hours(now).isEmpty() && !hours(before).equals(hours(now))) {
            all.add(Text.of("De tijd is nu " + hours(now) + "; dat was " + hours(before) + ".", "The time is now " + hours(now) + "; it was " + hours(before) + "."));
        }
        if (!before.place().equals(now.place())) {
            all.add(place());
        }
        return all;
    }

    private Text place() {
        if (now.place().isEmpty()) {
            return Text.of("De plek is niet meer " + before.place() + ". Waar het dan is, volgt nog.", "The place is no longer " + before.place() + ". Where it will be follows later.");
        }
        return before.place().isEmpty() ? Text.of("De plek is nu bekend: " + now.place() + ".", "The place is known now: " + now.place() + ".")
                : Text.of("De plek is nu " + now.place() + "; dat was " + before.place() + ".", "The place is now " + now.place() + "; it was " + before.place() + ".");
    }

    private static String hours(Told told) {
        return told.starts() == null || told.ends() == null ? "" : DUTCH.time(told.starts()) + " – " + DUTCH.time(told.ends());
    }
}
