package nl.leerkring.knowledge.opening;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Which organisations have a say in what goes to the network or to everybody; for who coordinates. */
@Controller
class EmployersController {

    private static final String HERE = "/kring/{kring}/kennis/werkgevers";

    private final Employers employers;
    private final Members members;

    EmployersController(Employers employers, Members members) {
        this.employers = employers;
        this.members = members;
    }

    @GetMapping(HERE)
    EmployersPage page(Coordinator by) {
        return new EmployersPage(by, employers.of(by.seat()), members.organisations(by.seat()), Form.empty());
    }

    @PostMapping(HERE)
    Answer set(Coordinator by, Form form) {
        List<Option> organisations = members.organisations(by.seat());
        UUID organisation = form.id("organisatie");
        if (organisation == null || organisations.stream().noneMatch(each -> each.value().equals(organisation.toString()))) {
            form.wrong("organisatie", "Kies een organisatie van iemand in deze kring.", "Choose an organisation of somebody in this circle.");
        }
        String name = form.text("naam", Employer.LONGEST_NAME);
        String email = form.email("email");
        if (form.bad() || organisation == null) {
            return new EmployersPage(by, employers.of(by.seat()), organisations, form);
        }
        employers.set(by, organisation, name, email);
        return Redirect.to(by.href() + "/kennis/werkgevers").saying("Bewaard. Het geldt voor wat vanaf nu geopend wordt.", "Saved. It holds for what is opened from now on.");
    }

    @PostMapping(HERE + "/{organisatie}/verwijdering")
    Redirect remove(Coordinator by, @PathVariable UUID organisatie) {
        employers.remove(by, organisatie);
        return Redirect.to(by.href() + "/kennis/werkgevers").saying("Dit wordt niet meer gevraagd.", "This is not asked any more.");
    }
}
