package nl.leerkring.meetings.rsvp;

import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.people.People;
import nl.leerkring.people.Person;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Component;

/** Who may see all answers to a meeting: coordinators, and who works at the municipality that is the host of it. */
@Component
class Organising {

    private final Meetings meetings;
    private final People people;

    Organising(Meetings meetings, People people) {
        this.meetings = meetings;
        this.people = people;
    }

    /** The meeting, for who organises it; for others it is as if the page is not there. */
    Meeting of(Seat seat, int number) {
        Meeting meeting = meetings.get(seat, number);
        boolean host = meeting.host() != null && (seat.role() == Role.PARTICIPANT || seat.role() == Role.FACILITATOR)
                && people.find(seat, seat.who()).map(Person::organisation).filter(meeting.host()::equals).isPresent();
        if (!seat.coordinates() && !host) {
            throw new Missing();
        }
        return meeting;
    }
}
