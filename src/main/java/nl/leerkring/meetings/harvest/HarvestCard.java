package nl.leerkring.meetings.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What somebody takes home from a day.
 *
 * @param name      of whose it is; empty: she told it without
 * @param intention what she will do; empty: nothing
 * @param due       when that comes back
 * @param effect    what she expects of it
 * @param decided   she said what became of it
 */
record HarvestCard(UUID id, String name, Kind kind, String take, String intention, @Nullable LocalDate due, String effect, Sight sight,
        boolean decided, int version) {

    static final int LONGEST_TAKE = 1000;
    static final int LONGEST = 500;
    /** Of one person, from one day. */
    static final int MOST = 20;
    private static final Duration AFTER = Duration.ofDays(7);

    /** What it is. */
    enum Kind implements Coded {
        IDEA("idee", Text.of("een idee", "an idea")),
        CONTACT("contact", Text.of("een contact", "a contact")),
        TOOL("middel", Text.of("iets om te gebruiken", "something to use")),
        QUESTION("vraag", Text.of("een vraag", "a question"));

        private final String word;
        private final Text label;

        Kind(String word, Text label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        Text label() {
            return label;
        }

        static List<Option> options(Ui ui) {
            return List.of(values()).stream().map(each -> new Option(each.word, ui.say(each.label))).toList();
        }
    }

    /** Who reads it. */
    enum Sight implements Coded {
        PRIVATE("mij", Text.of("alleen voor mij", "only for me"), Text.of("Niemand anders leest het, ook de organisatie niet.", "Nobody else reads it, nor do the organisers.")),
        CIRCLE("kring", Text.of("met mijn naam", "with my name"), Text.of("De organisatie leest het. Voor het in het verslag komt, vragen we het je.",
                "The organisers read it. We ask you before it goes into the report.")),
        ANONYMOUS("naamloos", Text.of("zonder mijn naam", "without my name"), Text.of("De organisatie leest het, en het kan zonder naam in het verslag komen.",
                "The organisers read it, and it may go into the report without a name."));

        private final String word;
        private final Text label;
        private final Text hint;

        Sight(String word, Text label, Text hint) {
            this.word = word;
            this.label = label;
            this.hint = hint;
        }

        @Override
        public String word() {
            return word;
        }

        Text label() {
            return label;
        }

        Text hint() {
            return hint;
        }

        static List<Option> options(Ui ui) {
            return List.of(values()).stream().map(each -> new Option(each.word, ui.say(each.label), ui.say(each.hint))).toList();
        }
    }

    /** A card that is to be made or changed; the intention and its date come together or not at all. */
    record Draft(Kind kind, String take, String intention, @Nullable LocalDate due, String effect, Sight sight) {
    }

    /** From the beginning of the day until a week after it. */
    static boolean open(Meeting meeting, Instant now) {
        return began(meeting, now) && meeting.ends() != null && meeting.ends().plus(AFTER).isAfter(now);
    }

    static boolean began(Meeting meeting, Instant now) {
        return meeting.cancelled() == null && meeting.starts() != null && !Dates.dayOf(meeting.starts()).isAfter(Dates.dayOf(now));
    }

    static String source(UUID card) {
        return "oogst/" + card;
    }

    /** Its first words, to tell it apart in a sentence. */
    String brief() {
        String line = take.replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, Character.isHighSurrogate(line.charAt(58)) ? 58 : 59) + "…";
    }

    /** Reads a row of {@code meetings.harvest_card} with the name of whose it is as {@code name}. */
    static HarvestCard of(ResultSet row, int n) throws SQLException {
        return new HarvestCard(row.getObject("id", UUID.class), row.getString("name"), Coded.of(Kind.class, row.getString("kind")), row.getString("take"),
                row.getString("intention"), row.getObject("due", LocalDate.class), row.getString("effect"), Coded.of(Sight.class, row.getString("sight")),
                row.getObject("decided") != null, row.getInt("version"));
    }
}
