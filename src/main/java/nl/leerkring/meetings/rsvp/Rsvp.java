package nl.leerkring.meetings.rsvp;

import java.util.UUID;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to the invitation for one meeting.
 *
 * @param inLine   place on the waiting list, from 1; 0: not on it
 * @param version  counts the changes, so that a stale page is noticed
 */
public record Rsvp(UUID id, UUID person, Choice choice, Place place, int inLine, String colleague, String colleagueEmail,
        @Nullable UUID by, int version) {

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
        if (waits()) {
            return Text.of("Je staat op de wachtlijst, als nummer " + inLine + ".", "You are on the waiting list, as number " + inLine + ".");
        }
        return switch (choice) {
            case COME -> Text.of("Je komt.", "You are coming.");
            case ONLINE -> Text.of("Je doet online mee.", "You are joining online.");
            case COLLEAGUE -> Text.of(colleague + " komt in jouw plaats.", colleague + " is coming in your place.");
            case DECLINE -> Text.of("Je komt niet.", "You are not coming.");
        };
    }
}
