package nl.leerkring.meetings.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of participation, as it was when it was asked for.
 *
 * @param signer  the coordinator in whose name it is
 * @param told    what the link tells to who checks it
 * @param revoked nothing: the link works
 */
record Certificate(UUID id, String code, String circle, String holder, String signer, Told told, List<Day> days, Instant made, @Nullable Instant revoked) {

    /** How somebody is named to who checks. */
    enum Naming implements Coded {
        NAME("naam", Text.of("Mijn naam", "My name")),
        INITIALS("initialen", Text.of("Alleen mijn initialen", "My initials only"));

        private final String word;
        private final Text label;

        Naming(String word, Text label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        public Text label() {
            return label;
        }
    }

    /** What the person agreed to tell. */
    record Told(Naming naming, boolean hours, boolean circle) {
    }

    /** A day she was there, or could be told of. */
    record Day(int number, LocalDate day, String theme, int minutes) {

        String hours(Ui ui) {
            return Certificate.hours(minutes, ui.dutch());
        }
    }

    int minutes() {
        return days.stream().mapToInt(Day::minutes).sum();
    }

    /** As it is told to who checks. */
    String named() {
        return told.naming() == Naming.NAME ? holder
                : Stream.of(holder.split("\\s+")).filter(word -> !word.isEmpty()).map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".").collect(Collectors.joining(" "));
    }

    String hours(Ui ui) {
        return hours(minutes(), ui.dutch());
    }

    /** In halves, as people say it: "6,5 uur". */
    static String hours(int minutes, boolean dutch) {
        double hours = Math.round(minutes / 30.0) / 2.0;
        String number = hours == Math.rint(hours) ? String.valueOf((long) hours) : String.format(dutch ? Locale.of("nl", "NL") : Locale.ENGLISH, "%.1f", hours);
        return number + (dutch ? " uur" : hours == 1 ? " hour" : " hours");
    }
}
