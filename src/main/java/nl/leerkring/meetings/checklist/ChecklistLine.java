package nl.leerkring.meetings.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Ui;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Something to do for a meeting.
 *
 * @param days      after the day of the meeting; before it: negative
 * @param owner     nothing: whoever of its side
 * @param ownerName an empty text without an owner
 * @param done      nothing: still to do
 * @param version   counts the changes of what it says, so that a stale page is noticed
 */
record ChecklistLine(UUID id, String what, String note, int days, Side side, @Nullable UUID owner, String ownerName, @Nullable Instant done,
        String doneBy, int version) {

    boolean ready() {
        return done != null;
    }

    /** Nothing as long as the meeting has no date. */
    @Nullable LocalDate due(Meeting meeting) {
        return meeting.starts() == null ? null : Dates.dayOf(meeting.starts()).plusDays(days);
    }

    boolean late(Meeting meeting, LocalDate today) {
        LocalDate due = due(meeting);
        return !ready() && due != null && due.isBefore(today);
    }

    /** "donderdag 3 december", or, without a date, "8 weken ervoor". */
    String when(Ui ui, Meeting meeting) {
        LocalDate due = due(meeting);
        return due != null ? ui.day(due) : span(ui);
    }

    String span(Ui ui) {
        if (days == 0) {
            return ui.say("op de dag zelf", "on the day");
        }
        int far = Math.abs(days);
        String long_ = far % 7 == 0 ? ui.count(far / 7, "week", "weken", "week", "weeks") : ui.count(far, "dag", "dagen", "day", "days");
        return long_ + (days < 0 ? ui.say(" ervoor", " before") : ui.say(" erna", " after"));
    }

    String who(Ui ui) {
        return owner == null ? ui.say(side.label()) : ownerName;
    }
}
