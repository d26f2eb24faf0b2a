package nl.leerkring.meetings.groups;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who sits together and who does not: for coordinators and facilitators; the people of a host do not see it. */
@Controller
class CompanyController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/groepen/samen";

    private final Meetings meetings;
    private final Companies companies;

    CompanyController(Meetings meetings, Companies companies) {
        this.meetings = meetings;
        this.companies = companies;
    }

    @GetMapping(HERE)
    CompanyPage page(Seat seat, @PathVariable int nummer) {
        return page(planner(seat, nummer), Form.empty().with("hoe", "apart"));
    }

    @PostMapping(HERE)
    Answer set(Seat seat, @PathVariable int nummer, Form form) {
        Organiser by = planner(seat, nummer);
        List<Option> members = companies.members(by);
        UUID one = member(form, "een", members);
        UUID other = member(form, "ander", members);
        if (one != null && one.equals(other)) {
            form.wrong("ander", "Kies twee verschillende mensen.", "Choose two different people.");
        }
        String how = form.oneOf("hoe", java.util.Set.of("samen", "apart"));
        if (form.bad() || one == null || other == null) {
            return page(by, form);
        }
        companies.set(by, one, other, how.equals("samen"));
        return Redirect.to(by.href() + "/groepen/samen").saying("Bewaard. Geldt vanaf de volgende verdeling.", "Saved. It holds from the next division.");
    }

    @PostMapping(HERE + "/{een}/{ander}/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID een, @PathVariable UUID ander) {
        Organiser by = planner(seat, nummer);
        boolean together = companies.of(by).stream().filter(each -> each.one().equals(een) && each.other().equals(ander)).findFirst().orElseThrow(Missing::new).together();
        companies.remove(by, een, ander);
        return Redirect.to(by.href() + "/groepen/samen").saying("Van de lijst gehaald.", "Taken off the list.")
                .undo(by.href() + "/groepen/samen?een=" + een + "&ander=" + ander + "&hoe=" + (together ? "samen" : "apart"));
    }

    private static @org.jspecify.annotations.Nullable UUID member(Form form, String name, List<Option> members) {
        UUID id = form.id(name);
        if (id == null || members.stream().noneMatch(member -> member.value().equals(id.toString()))) {
            form.wrong(name, "Kies iemand uit de kring.", "Choose somebody from the circle.");
            return null;
        }
        return id;
    }

    private CompanyPage page(Organiser by, Form form) {
        return new CompanyPage(by, companies.of(by), companies.members(by), form);
    }

    private Organiser planner(Seat seat, int number) {
        Organiser by = meetings.organiser(seat, meetings.get(seat, number));
        if (by.hostOnly()) {
            throw new Missing();
        }
        return by;
    }
}
