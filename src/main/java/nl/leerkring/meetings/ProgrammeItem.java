package nl.leerkring.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the programme of a day, as everybody in the circle may see it.
 *
 * @param place      its turn in the day; items with the same place run side by side
 * @param leadPerson who leads it, when that is somebody with an account
 * @param lead       the name of who leads it; empty: not known yet
 * @param host       the host prepares it and may change it
 * @param version    counts the changes of its words, so that a stale page is noticed
 */
public record ProgrammeItem(ProgrammeItemId id, int place, Pillar pillar, String title, int minutes, @Nullable UUID leadPerson,
        String lead, String room, String description, String materials, boolean host, boolean planB, int version) {

    public static final int LONGEST = 720;
    private static final int LONGEST_TITLE = 150;

    /** "1e verdieping, zaal 2 · Anna van Assen": where and with whom, as far as known. */
    public String whereAndWho() {
        return room.isEmpty() || lead.isEmpty() ? room + lead : room + " · " + lead;
    }

    public boolean ledBy(UUID person) {
        return person.equals(leadPerson);
    }

    ProgrammeItem lasting(int minutes) {
        return new ProgrammeItem(id, place, pillar, title, Math.clamp(minutes, 1, LONGEST), leadPerson, lead, room, description, materials, host, planB, version);
    }

    /** The first line of a plan B is what it is called, the rest tells more; a first line that is too long for that is told whole. */
    ProgrammeItem replacedBy(String text) {
        String first = text.lines().findFirst().orElse("").strip();
        boolean fits = !first.isEmpty() && first.length() <= LONGEST_TITLE;
        String rest = fits ? text.lines().skip(1).collect(java.util.stream.Collectors.joining("\n")).strip() : text;
        return text.isBlank() ? this : new ProgrammeItem(id, place, pillar, fits ? first : title, minutes, leadPerson, lead, room, rest, materials, host, true, version);
    }

    /**
     * An item that is to be made or changed.
     *
     * @param minutes    1 to {@link #LONGEST}
     * @param leadPerson a member of the circle; then {@code leadName} is empty
     * @param notes      how to prepare it; only for who organises the day
     * @param planB      what happens if it goes otherwise; only for who organises the day
     */
    public record Draft(Pillar pillar, String title, int minutes, @Nullable UUID leadPerson, String leadName, String room,
            String description, String materials, String notes, String planB, boolean host) {

        public static Draft of(Pillar pillar, String title, int minutes) {
            return new Draft(pillar, title, minutes, null, "", "", "", "", "", "", false);
        }

        public Draft ledBy(String name) {
            return new Draft(pillar, title, minutes, null, name, room, description, materials, notes, planB, host);
        }

        public Draft describedAs(String text) {
            return new Draft(pillar, title, minutes, leadPerson, leadName, room, text, materials, notes, planB, host);
        }

        public Draft byHost() {
            return new Draft(pillar, title, minutes, leadPerson, leadName, room, description, materials, notes, planB, true);
        }
    }
}
