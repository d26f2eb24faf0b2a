package nl.leerkring.deepdives.formats;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.facilitation.Preparation;
import nl.leerkring.facilitation.Run;
import nl.leerkring.facilitation.RunGlance;
import nl.leerkring.facilitation.RunId;
import nl.leerkring.facilitation.RunRole;
import nl.leerkring.facilitation.Runs;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.Subject;
import nl.leerkring.meetings.ItemBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.meetings.ProgrammeItemId;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** The formats at an item. They hang on every item but breaks, and on what is confidential: those have groups of their own. */
@Component
public class Formats implements ItemBlock {

    private final Runs runs;
    private final Meetings meetings;
    private final Programme programme;

    Formats(Runs runs, Meetings meetings, Programme programme) {
        this.runs = runs;
        this.meetings = meetings;
        this.programme = programme;
    }

    /** @throws Missing there is no such item, or nothing for this person to prepare there */
    public Spot spot(Seat seat, int number, UUID id) {
        Meeting meeting = meetings.get(seat, number);
        ProgrammeItem item = programme.find(seat, new ProgrammeItemId(id)).filter(found -> found.meeting().equals(meeting.id())).orElseThrow(Missing::new).item();
        if (!carries(item) || !fills(seat, meeting, item)) {
            throw new Missing();
        }
        return new Spot(seat, meeting, item);
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day, ProgrammeItem item) {
        if (!carries(item)) {
            return Optional.empty();
        }
        List<RunGlance> there = runs.on(seat, List.of(item.id().value()));
        boolean fills = fills(seat, day.meeting(), item);
        return there.isEmpty() && !fills ? Optional.empty() : Optional.of(new FormatsPart(href(seat, day.meeting(), item), there, fills));
    }

    static boolean carries(ProgrammeItem item) {
        return item.pillar() != Pillar.PAUZE && item.pillar() != Pillar.INTERVISIE;
    }

    static String href(Seat seat, Meeting meeting, ProgrammeItem item) {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/programma/" + item.id();
    }

    /** Who organises the day, the host for what the host prepares, and who leads the item. */
    boolean fills(Seat seat, Meeting meeting, ProgrammeItem item) {
        boolean leads = item.ledBy(seat.person()) && seat.role() != Role.OBSERVER && seat.role() != Role.ALUMNUS;
        return !seat.archived() && (leads || meetings.organises(seat, meeting).filter(by -> !by.hostOnly() || item.host()).isPresent());
    }

    public RunId add(Spot spot, Script script, String title) {
        Seat by = spot.seat();
        UUID item = spot.item().id().value();
        int place = runs.on(by, List.of(item)).size();
        return runs.prepare(by, new Preparation(by.circle(), new Subject("onderdeel", item, spot.href()), title, script, true, null, place,
                List.of(new Preparation.Somebody(by.who(), by.viewer().name(), RunRole.MEMBER, true))));
    }

    /** Only one that nobody began. */
    boolean withdraw(Seat by, ProgrammeItem item, RunId id) {
        Run run = runs.find(by, id).filter(found -> found.subject().id().equals(item.id().value())).orElseThrow(Missing::new);
        return runs.withdraw(by, run.id());
    }
}
