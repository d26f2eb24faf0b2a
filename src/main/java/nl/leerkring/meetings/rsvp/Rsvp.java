package nl.leerkring.meetings.rsvp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to the invitation for one meeting.
 *
 * @param inLine   place on the waiting list, from 1; 0: not on it
 * @param version  counts the changes, so that a stale page is noticed
 * @param before   the day she answered for, when the meeting has moved to another since: she is asked again, and keeps her place meanwhile
 */
public record Rsvp(UUID id, UUID person, Choice choice, Place place, int inLine, String colleague, String colleagueEmail,
        @Nullable UUID by, int version, @Nullable LocalDate before) {

    /** What one can say. The word is what forms and links carry. */
    public enum Choice implements Coded {
        COME("ja", Text.of("Ik kom", "I am coming"), Text.of("Komt", "Coming")),
        ONLINE("online", Text.of("Ik doe online mee", "I will join online"), Text.of("Online", "Online")),
        COLLEAGUE("collega", Text.of("Ik stuur een collega", "I will send a colleague"), Text.of("Stuurt een collega", "Sending a colleague")),
        DECLINE("nee", Text.of("Ik kan niet", "I can’t come"), Text.of("Komt niet", "Not coming"));

        private final String word;
        private final Text mine;
        private final Text theirs;

        Choice(String word, Text mine, Text theirs) {
            this.word = word;
            this.mine = mine;
            this.theirs = theirs;
        }

        @Override
        public String word() {
            return word;
        }

        /** As the person says it. */
        public Text mine() {
            return mine;
        }

        /** As it is said of the person. */
        public Text theirs() {
            return theirs;
        }

        /** One takes a chair by coming, or by sending somebody. */
        boolean takesChair() {
            return this == COME || this == COLLEAGUE;
        }

        public boolean fits(Meeting.Form form) {
            return this != ONLINE || form == Meeting.Form.MIXED;
        }
    }

    /** Whether there is a chair. */
    public enum Place implements Coded {
        SEATED, WAITING, NONE
    }

    public boolean waits() {
        return place == Place.WAITING;
    }

    /** "Je komt", "Je staat op de wachtlijst, nummer 3", … */
    public Text said() {
        if (before != null) {
            return waits() ? Text.joined(List.of(askedAgain(choice, before), line())) : askedAgain(choice, before);
        }
        if (waits()) {
            return line();
        }
        return switch (choice) {
            case COME -> Text.of("Je komt.", "You are coming.");
            case ONLINE -> Text.of("Je doet online mee.", "You are joining online.");
            case COLLEAGUE -> Text.of(colleague + " komt in jouw plaats.", colleague + " is coming in your place.");
            case DECLINE -> Text.of("Je komt niet.", "You are not coming.");
        };
    }

    /** She herself is not there. */
    public boolean away() {
        return choice == Choice.DECLINE || choice == Choice.COLLEAGUE;
    }

    /** The day has moved since she answered. */
    public boolean again() {
        return before != null;
    }

    private Text line() {
        return Text.of("Je staat op de wachtlijst, als nummer " + inLine + ".", "You are on the waiting list, as number " + inLine + ".");
    }

    /** "Je zei ‘ik kom’ voor 18 januari. De dag is verplaatst: kom je dan ook?" */
    public static Text askedAgain(Choice choice, LocalDate before) {
        Text question = switch (choice) {
            case COME, ONLINE -> Text.of("kom je dan ook?", "are you coming then too?");
            case COLLEAGUE -> Text.of("geldt dat dan ook?", "is that still so?");
            case DECLINE -> Text.of("kom je dan wel?", "can you come then?");
        };
        String mine = choice.mine().nl().substring(0, 1).toLowerCase(Locale.ROOT) + choice.mine().nl().substring(1);
        return Text.of("Je zei ‘" + mine + "’ voor " + new Dates(Language.NL, Instant.EPOCH).date(before) + ". De dag is verplaatst: " + question.nl(),
                "You said ‘" + choice.mine().en() + "’ for " + new Dates(Language.EN, Instant.EPOCH).date(before) + ". The day has moved: " + question.en());
    }
}
