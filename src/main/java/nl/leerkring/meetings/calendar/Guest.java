package nl.leerkring.meetings.calendar;

import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import nl.leerkring.notices.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Who gets an invitation, with what she answered. Only she stands in it: nobody gets a list of addresses with it.
 *
 * @param organizer where what her calendar answers goes; nothing: to the sender of our mails
 * @param before the day she answered for, when it moved since: then she is asked again
 * @param answer come, online, colleague, decline, tentative; nothing: not answered
 */
record Guest(Recipient to, String answer, boolean waits, @Nullable LocalDate before, @Nullable String organizer) {

    Guest(Recipient to, String answer, boolean waits) {
        this(to, answer, waits, null, null);
    }

    /** @param address nothing: no answers by mail come in here */
    Guest answeringAt(@Nullable String address) {
        return new Guest(to, answer, waits, before, address);
    }

    Attendee attendee() {
        return new Attendee(new ParameterList(List.of(CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, status(), Rsvp.TRUE,
                new Cn(Events.line(to.name().isBlank() ? to.address() : to.name())))), Events.mailto(to.address()));
    }

    /** Who sends a colleague does not come herself; who waits for a chair may come; who answered for another day is asked again. */
    private PartStat status() {
        if (before != null) {
            return PartStat.NEEDS_ACTION;
        }
        return switch (answer) {
            case "come", "online" -> waits ? PartStat.TENTATIVE : PartStat.ACCEPTED;
            case "tentative" -> PartStat.TENTATIVE;
            case "decline", "colleague" -> PartStat.DECLINED;
            default -> PartStat.NEEDS_ACTION;
        };
    }
}
