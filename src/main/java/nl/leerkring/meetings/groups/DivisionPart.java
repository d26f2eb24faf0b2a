package nl.leerkring.meetings.groups;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Division;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Part;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * @param by     who may divide; nothing: only looks
 * @param wished how many people told what they would like, while that is asked
 */
record DivisionPart(Seat seat, Meeting meeting, @Nullable Organiser by, Division division, int wished) implements Part {

    String href() {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/groepen/" + division.id();
    }

    boolean asks() {
        return !division.drawn() && !division.topics().isEmpty() && seat.role() != Role.ALUMNUS && !seat.archived();
    }

    Division.@Nullable Group mine() {
        return division.of(seat.person()).orElse(null);
    }

    /** "3. Laadpalen" or "Groep 3". */
    String name(Ui ui, Division.Group group) {
        return group.topic().isEmpty() ? ui.say("Groep ", "Group ") + group.number() : group.number() + ". " + group.topic();
    }

    List<Option> others(Ui ui, int number) {
        List<Division.Group> all = division.groups();
        int most = all.isEmpty() ? 0 : all.getLast().number() + (division.topics().isEmpty() ? 1 : 0);
        return IntStream.rangeClosed(1, most).filter(each -> each != number).mapToObj(each -> new Option(String.valueOf(each), ui.say("Groep ", "Group ") + each)).toList();
    }
}
