package nl.leerkring.visits;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Missing;

/** Somebody at one visit: a key, cut from a {@link Seat} by {@link Visits#visiting}. Everybody in the circle has it; what one may do with it, it says itself. */
public final class Visiting implements Key {

    private final Seat seat;
    private final Meeting meeting;
    private final ProgrammeItem item;
    private final Visit visit;
    private final boolean organises;

    Visiting(Seat seat, Meeting meeting, ProgrammeItem item, Visit visit, boolean organises) {
        this.seat = seat;
        this.meeting = meeting;
        this.item = item;
        this.visit = visit;
        this.organises = organises;
    }

    public Seat seat() {
        return seat;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Visit visit() {
        return visit;
    }

    UUID item() {
        return visit.id().value();
    }

    UUID circle() {
        return seat.circle().value();
    }

    /** Of the project; as long as nobody told what it is, of the programme item. */
    public String title() {
        return visit.description().project().isEmpty() ? item.title() : visit.description().project();
    }

    /** Where the circle is found. */
    public String circleHref() {
        return seat.href();
    }

    /** Where the meeting is found. */
    public String day() {
        return seat.href() + "/bijeenkomsten/" + meeting.number();
    }

    public String href() {
        return day() + "/bezoek/" + visit.id();
    }

    /** The topic of the live hint, on the channel of the circle, whenever something of this visit changed. */
    public String hint() {
        return "bezoek-" + visit.id();
    }

    /** For htmx, when a part that shows it looks again. */
    public String trigger() {
        return "hint:" + hint() + " from:body, hint:again from:body, outbox:sent from:body";
    }

    /** The pages that go along without a network, with a space between. */
    public String kept() {
        return href() + Stream.of(PlaceScore.Moment.values()).map(each -> " " + href() + "/waardering/" + each.word()).collect(Collectors.joining());
    }

    /** Whether this person describes the project, the route and the groups: who organises the day, and the people of the host. */
    public boolean prepares() {
        return organises && !seat.archived();
    }

    /** Whether this person records what she sees and how she scores the place. */
    public boolean records() {
        return seat.role().takesPart() && !seat.archived() && meeting.cancelled() == null;
    }

    /** @throws Missing for who may only look */
    public Visiting preparing() {
        if (!prepares()) {
            throw new Missing();
        }
        return this;
    }

    /** @throws Missing for who may only look */
    public Visiting recording() {
        if (!records()) {
            throw new Missing();
        }
        return this;
    }

    @Override
    public UUID person() {
        return seat.person();
    }

    @Override
    public Set<UUID> circles() {
        return seat.circles();
    }
}
