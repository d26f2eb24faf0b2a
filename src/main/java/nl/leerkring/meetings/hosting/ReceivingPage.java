package nl.leerkring.meetings.hosting;

import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** @param organises whether this person organises the day */
record ReceivingPage(Seat seat, Meeting meeting, List<Receivings.Person> people, boolean organises, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Ontvangst en verslag", "Host and report");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String href() {
        return seat.href() + "/bijeenkomsten/" + meeting.number();
    }

    List<Receivings.Person> hosts() {
        return people.stream().filter(Receivings.Person::host).toList();
    }

    Receivings.@Nullable Person reporter() {
        return people.stream().filter(Receivings.Person::reporter).findFirst().orElse(null);
    }

    boolean mine() {
        return people.stream().anyMatch(person -> person.reporter() && person.id().equals(seat.person()));
    }

    boolean coordinates() {
        return seat.coordinates() && !seat.archived();
    }

    boolean mayTake() {
        return !seat.archived() && seat.role() != Role.OBSERVER && seat.role() != Role.ALUMNUS;
    }

    List<Option> options() {
        return people.stream().map(person -> new Option(person.id().toString(), person.name() + (person.organisation().isEmpty() ? "" : ", " + person.organisation()))).toList();
    }

    Form reporterForm() {
        Receivings.Person now = reporter();
        return Form.empty().with("persoon", now == null ? "" : now.id());
    }
}
