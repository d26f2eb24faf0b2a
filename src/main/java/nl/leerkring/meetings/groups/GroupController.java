package nl.leerkring.meetings.groups;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Division;
import nl.leerkring.meetings.Groups;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.people.Dividing;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The groups of a day: to see for everybody in the circle, to divide for who organises it. */
@Controller
class GroupController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/groepen";
    private static final String ONE = HERE + "/{indeling}";
    private static final int MOST_TOPICS = 20;

    private final Meetings meetings;
    private final Groups groups;
    private final Divisions divisions;

    GroupController(Meetings meetings, Groups groups, Divisions divisions) {
        this.meetings = meetings;
        this.groups = groups;
        this.divisions = divisions;
    }

    @GetMapping(HERE)
    GroupsPage all(Seat seat, @PathVariable int nummer) {
        Meeting meeting = meetings.get(seat, nummer);
        return new GroupsPage(seat, meeting, groups.of(seat, meeting.id()), meetings.organises(seat, meeting).isPresent());
    }

    @GetMapping(HERE + "/nieuw")
    DivisionFormPage fresh(Seat seat, @PathVariable int nummer) {
        return new DivisionFormPage(organiser(seat, nummer), Form.empty().with("grootte", 5).with("wie", Division.People.HERE.word())
                .with("collegas", Dividing.Colleagues.SPREAD.word()));
    }

    @PostMapping(HERE)
    Answer add(Seat seat, @PathVariable int nummer, Form form) {
        Organiser by = organiser(seat, nummer);
        Divisions.Draft draft = read(form);
        if (form.bad()) {
            return new DivisionFormPage(by, form);
        }
        UUID id = divisions.add(by, draft);
        return Redirect.to(by.href() + "/groepen/" + id).saying(draft.topics().isEmpty() ? "Klaar om te verdelen." : "Mensen kunnen nu hun voorkeur geven.",
                draft.topics().isEmpty() ? "Ready to divide." : "People can now tell what they would like.");
    }

    private static Divisions.Draft read(Form form) {
        Division.People people = Coded.said(Division.People.class, form.value("wie"));
        Dividing.Colleagues colleagues = Coded.said(Dividing.Colleagues.class, form.value("collegas"));
        if (people == null || colleagues == null) {
            form.wrong(people == null ? "wie" : "collegas", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        List<String> topics = form.optional("onderwerpen", 2000).lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        if (topics.size() == 1 || topics.size() > MOST_TOPICS) {
            form.wrong("onderwerpen", "Vul 2 tot 20 onderwerpen in, op elke regel één. Of geen.", "Fill in 2 to 20 topics, one on each line. Or none.");
        }
        Integer size = form.number("grootte", 2, 30);
        if (size == null) {
            form.wrong("grootte", "Vul in hoeveel mensen er in een groep zitten.", "Fill in how many people are in a group.");
        }
        return new Divisions.Draft(form.text("titel", 120), size == null ? 2 : size, people == null ? Division.People.HERE : people,
                colleagues == null ? Dividing.Colleagues.ANY : colleagues, topics);
    }

    @GetMapping(ONE)
    DivisionPage one(Seat seat, @PathVariable int nummer, @PathVariable UUID indeling) {
        DivisionPart part = part(seat, nummer, indeling);
        return new DivisionPage(part, Form.empty(), part.division().drawn() ? List.of() : divisions.wishes(seat, indeling));
    }

    @GetMapping(ONE + "/stand")
    DivisionPart part(Seat seat, @PathVariable int nummer, @PathVariable UUID indeling) {
        Meeting meeting = meetings.get(seat, nummer);
        Division division = groups.get(seat, meeting.id(), indeling);
        Organiser by = seat.archived() ? null : meetings.organises(seat, meeting).orElse(null);
        return new DivisionPart(seat, meeting, by, division, by == null || division.drawn() ? 0 : divisions.wished(by, indeling));
    }

    @GetMapping(ONE + "/scherm")
    DivisionWallPage wall(Seat seat, @PathVariable int nummer, @PathVariable UUID indeling, Form form) {
        String theme = switch (form.value("thema")) {
            case "donker" -> "dark";
            case "licht" -> "light";
            default -> "";
        };
        return new DivisionWallPage(wallPart(seat, nummer, indeling), theme);
    }

    @GetMapping(ONE + "/scherm/stand")
    DivisionWallPart wallPart(Seat seat, @PathVariable int nummer, @PathVariable UUID indeling) {
        return new DivisionWallPart(part(seat, nummer, indeling));
    }

    @GetMapping(ONE + "/papier")
    DivisionPaperPage paper(Seat seat, @PathVariable int nummer, @PathVariable UUID indeling) {
        return new DivisionPaperPage(part(seat, nummer, indeling));
    }

    @PostMapping(ONE + "/verdeling")
    Redirect draw(Seat seat, @PathVariable int nummer, @PathVariable UUID indeling) {
        Organiser by = organiser(seat, nummer);
        divisions.draw(by, indeling);
        return Redirect.to(by.href() + "/groepen/" + indeling).saying("De groepen zijn geloot.", "The groups have been drawn.");
    }

    @PostMapping(ONE + "/herverdeling")
    Redirect again(Seat seat, @PathVariable int nummer, @PathVariable UUID indeling) {
        Organiser by = organiser(seat, nummer);
        divisions.again(by, indeling);
        return Redirect.to(by.href() + "/groepen/" + indeling).saying("De groepen zijn bijgewerkt. Zo weinig mogelijk mensen zijn verhuisd.",
                "The groups are up to date. As few people as possible have moved.");
    }

    @PostMapping(ONE + "/plek")
    Answer move(Seat seat, @PathVariable int nummer, @PathVariable UUID indeling, Form form) {
        Organiser by = organiser(seat, nummer);
        UUID member = form.id("wie");
        Integer from = form.number("van", 1, 1000);
        Integer to = form.number("naar", 1, 1000);
        if (member == null || from == null || to == null) {
            DivisionPart part = part(seat, nummer, indeling);
            return new DivisionPage(part, form.wrong("naar", "Kies een groep.", "Choose a group."), List.of());
        }
        divisions.move(by, indeling, member, from, to);
        return Redirect.to(by.href() + "/groepen/" + indeling).saying("Verhuisd naar groep " + to + ".", "Moved to group " + to + ".")
                .undo(by.href() + "/groepen/" + indeling + "/plek?wie=" + member + "&van=" + to + "&naar=" + from);
    }

    @PostMapping(ONE + "/voorkeur")
    Answer wish(Seat seat, @PathVariable int nummer, @PathVariable UUID indeling, Form form) {
        Meeting meeting = meetings.get(seat, nummer);
        int most = groups.get(seat, meeting.id(), indeling).topics().size();
        List<Integer> numbers = IntStream.rangeClosed(1, Divisions.MOST_WISHES).mapToObj(rank -> Optional.ofNullable(form.number("keuze-" + rank, 1, Math.max(1, most))))
                .flatMap(Optional::stream).toList();
        if (numbers.stream().distinct().count() < numbers.size()) {
            form.wrong("keuze-2", "Kies elk onderwerp hooguit één keer.", "Choose each topic once at most.");
        }
        if (form.bad()) {
            return new DivisionPage(part(seat, nummer, indeling), form, List.of());
        }
        divisions.wish(seat, meeting.id(), indeling, numbers);
        return Redirect.to(seat.href() + "/bijeenkomsten/" + nummer + "/groepen/" + indeling).saying("Je voorkeur is bewaard.", "What you would like has been saved.");
    }

    @PostMapping(ONE + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID indeling) {
        Organiser by = organiser(seat, nummer);
        divisions.remove(by, indeling, true);
        return Redirect.to(by.href() + "/groepen").saying("De indeling is weg.", "The groups are gone.").undo(by.href() + "/groepen/" + indeling + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable int nummer, @PathVariable UUID indeling) {
        Organiser by = organiser(seat, nummer);
        divisions.remove(by, indeling, false);
        return Redirect.to(by.href() + "/groepen/" + indeling).saying("De indeling is terug.", "The groups are back.");
    }

    private Organiser organiser(Seat seat, int number) {
        return meetings.organiser(seat, meetings.get(seat, number));
    }
}
