package nl.leerkring.meetings.experts;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.meetings.ProgrammeItemId;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who plans the day invites an expert for one item. */
@Controller
class InviteController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/programma/{onderdeel}/expert";

    private final Meetings meetings;
    private final Programme programme;
    private final Experts experts;

    InviteController(Meetings meetings, Programme programme, Experts experts) {
        this.meetings = meetings;
        this.programme = programme;
        this.experts = experts;
    }

    @GetMapping(HERE)
    InvitePage form(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        Organiser planner = planner(seat, nummer);
        return new InvitePage(planner, item(planner, onderdeel), Form.empty().with("taal", "nl"));
    }

    @PostMapping(HERE)
    Answer invite(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Organiser planner = planner(seat, nummer);
        ProgrammeItem item = item(planner, onderdeel);
        Language language = form.choice("taal", Language.class);
        Experts.Invite invite = new Experts.Invite(form.text("naam", 120), form.email("email"), form.optional("organisatie", 120), language == null ? Language.NL : language);
        if (!form.bad() && !experts.invite(planner, item, invite)) {
            form.wrong("email", "Dit mailadres is al uitgenodigd voor dit onderdeel.", "This address has already been invited for this item.");
        }
        if (form.bad()) {
            return new InvitePage(planner, item, form);
        }
        return back(planner, item).saying("De uitnodiging voor " + invite.name() + " gaat op weg.", "The invitation for " + invite.name() + " is on its way.");
    }

    @PostMapping(HERE + "/{expert}/herhaling")
    Redirect again(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID expert) {
        Organiser planner = planner(seat, nummer);
        ProgrammeItem item = item(planner, onderdeel);
        experts.resend(planner, item, expert);
        return back(planner, item).saying("Er gaat een nieuwe mail op weg. De oude link werkt niet meer.", "A new email is on its way. The old link no longer works.");
    }

    @PostMapping(HERE + "/{expert}/intrekking")
    Redirect withdraw(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID expert) {
        Organiser planner = planner(seat, nummer);
        ProgrammeItem item = item(planner, onderdeel);
        String name = experts.withdraw(planner, item, expert).name();
        return back(planner, item).saying("De uitnodiging is ingetrokken. " + name + " krijgt er een mail over.", "The invitation has been withdrawn. " + name + " will get an email about it.");
    }

    /** For the people of the host it is as if this is not there: the items are the coordinators'. */
    private Organiser planner(Seat seat, int number) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, number));
        if (organiser.hostOnly()) {
            throw new Missing();
        }
        return organiser;
    }

    private ProgrammeItem item(Organiser planner, UUID id) {
        return programme.find(planner, new ProgrammeItemId(id)).filter(found -> found.meeting().equals(planner.meeting().id()))
                .map(Programme.Found::item).orElseThrow(Missing::new);
    }

    private static Redirect back(Organiser planner, ProgrammeItem item) {
        return Redirect.to(planner.href() + "/programma/" + item.id());
    }
}
