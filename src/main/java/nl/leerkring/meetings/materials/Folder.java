package nl.leerkring.meetings.materials;

import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Subject;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.ProgrammeItem;
import org.jspecify.annotations.Nullable;

/**
 * Where documents lie together, as this person sees it: at one item of a day, or at the day as a whole.
 *
 * @param item      nothing: at the day
 * @param organiser nothing: this person does not organise the day
 */
record Folder(Seat seat, Meeting meeting, @Nullable ProgrammeItem item, @Nullable Organiser organiser) {

    static final String ITEM = "onderdeel";
    static final String DAY = "bijeenkomst";

    Subject subject() {
        return item == null ? new Subject(DAY, meeting.id().value()) : new Subject(ITEM, item.id().value());
    }

    UUID id() {
        return subject().id();
    }

    String title() {
        return item == null ? meeting.theme() : item.title();
    }

    /** Of the day. */
    String day() {
        return seat.href() + "/bijeenkomsten/" + meeting.number();
    }

    /** What the documents are about. */
    String about() {
        return item == null ? day() : day() + "/programma/" + item.id();
    }

    String href() {
        return about() + "/stukken";
    }

    /** Who organises the day, the people of the host for what the host prepares and for the day itself, and who leads the item. */
    boolean fills() {
        if (seat.archived()) {
            return false;
        }
        boolean leads = item != null && item.ledBy(seat.person()) && seat.role() != Role.OBSERVER && seat.role() != Role.ALUMNUS;
        return leads || organiser != null && (!organiser.hostOnly() || item == null || item.host());
    }

    /** What somebody put there herself she may take away, also when it is no longer her item. */
    boolean takes(Attachment attachment) {
        return fills() || !seat.archived() && seat.person().equals(attachment.madeBy());
    }

    String removal(Attachment attachment) {
        return day() + "/stukken/" + attachment.id() + "/verwijdering";
    }
}
