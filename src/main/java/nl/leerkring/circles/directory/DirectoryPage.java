package nl.leerkring.circles.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.notices.Fault;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param faults whom mail does not reach; for coordinators */
record DirectoryPage(Seat seat, Wanted wanted, Directory.Found found, List<Directory.Place> places, List<Fault> faults) implements Page {

    @Override
    public Text title() {
        return Text.of("Mensen", "People");
    }

    String href() {
        return seat.href() + "/mensen";
    }

    boolean fault(Member member) {
        return faults.stream().anyMatch(fault -> member.id().value().equals(fault.person()));
    }

    List<Option> organisations() {
        return places.stream().map(place -> new Option(place.name(), place.name() + " (" + place.people() + ")")).toList();
    }

    List<Option> roles(Ui ui) {
        return Stream.of(Role.values()).map(role -> new Option(role.code(), ui.say(role.label()))).toList();
    }

    /** What somebody can leave out again. */
    String summary(Ui ui) {
        List<String> parts = new ArrayList<>(List.of(ui.count(found.total(), "mens", "mensen", "person", "people")));
        if (!wanted.tag().isEmpty()) {
            parts.add(ui.say("trefwoord ", "keyword ") + wanted.tag());
        }
        return String.join(" · ", parts);
    }

    boolean more() {
        return wanted.page() * Directory.PER_PAGE < found.total();
    }
}
