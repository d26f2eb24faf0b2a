package nl.leerkring.circles.invitations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Role;
import nl.leerkring.notices.Faults;
import nl.leerkring.people.Workplaces;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A coordinator invites: one person, or all of a spreadsheet after a look at what was understood. */
@Controller
class InvitationController {

    private static final String HERE = "/kring/{kring}/uitnodigingen";
    private static final int SHOWN = 200;
    private static final int MOST_LINES = 20_000;

    private final Invitations invitations;
    private final Faults faults;
    private final Workplaces workplaces;
    private final Clock clock;

    InvitationController(Invitations invitations, Faults faults, Workplaces workplaces, Clock clock) {
        this.invitations = invitations;
        this.faults = faults;
        this.workplaces = workplaces;
        this.clock = clock;
    }

    @GetMapping(HERE)
    InvitationsPage list(Coordinator coordinator) {
        return page(coordinator, Form.empty().with("rol", "participant"));
    }

    @PostMapping(HERE)
    Answer one(Coordinator coordinator, Form form) {
        workplaces.settle(coordinator, form, "gemeente");
        String email = form.email("email");
        Role role = form.choice("rol", Role.class);
        Line line = new Line(1, email, form.text("naam", 120), form.optional("gemeente", 120), role == null ? Role.PARTICIPANT : role, null);
        if (role == Role.ALUMNUS) {
            form.wrong("rol", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        Line known = form.bad() ? line : invitations.known(coordinator.seat(), List.of(line)).getFirst();
        if (known.trouble() != null) {
            form.wrong("email", known.trouble().nl(), known.trouble().en());
        }
        if (form.bad()) {
            return page(coordinator, form);
        }
        invitations.invite(coordinator, List.of(line));
        return back(coordinator).saying("De uitnodiging voor " + line.name() + " gaat op weg.", "The invitation for " + line.name() + " is on its way.");
    }

    @GetMapping(HERE + "/lijst")
    PastePage paste(Coordinator coordinator) {
        return new PastePage(coordinator.href(), Form.empty());
    }

    /** First a look at what was understood; sent again with {@code verstuur} it is done. */
    @PostMapping(HERE + "/lijst")
    Answer pasted(Coordinator coordinator, Form form) {
        String text = form.text("lijst", 3_000_000);
        List<Line> lines = form.bad() ? List.of() : Pasted.read(text);
        if (lines.size() > MOST_LINES) {
            form.wrong("lijst", "Dit zijn meer dan " + Dates.number(Language.NL, MOST_LINES) + " mensen. Doe het in delen.",
                    "These are more than " + Dates.number(Language.EN, MOST_LINES) + " people. Please do it in parts.");
        }
        if (form.bad()) {
            return new PastePage(coordinator.href(), form);
        }
        List<Doubt> doubts = Doubt.of(workplaces.near(coordinator, lines.stream().map(Line::organisation).toList()));
        List<Line> known = invitations.known(coordinator.seat(), lines);
        List<Line> good = known.stream().filter(Line::good).toList();
        if (!form.ticked("verstuur") || good.isEmpty() || !doubts.stream().allMatch(doubt -> doubt.answered(form))) {
            return preview(coordinator, form, good, known.stream().filter(line -> !line.good()).toList(), doubts);
        }
        Map<String, String> meant = doubts.stream().collect(Collectors.toMap(Doubt::typed, doubt -> form.value(doubt.field())));
        int made = invitations.invite(coordinator, good.stream().map(line -> line.at(meant.getOrDefault(line.organisation(), line.organisation()))).toList());
        return back(coordinator).saying(InvitationsPage.underWay(made));
    }

    private static PreviewPage preview(Coordinator coordinator, Form form, List<Line> good, List<Line> bad, List<Doubt> doubts) {
        for (Doubt doubt : doubts) {
            if (form.ticked("verstuur") && !doubt.answered(form)) {
                form.wrong(doubt.field(), "Bedoel je " + doubt.near().getFirst() + "?", "Do you mean " + doubt.near().getFirst() + "?");
            }
            form.with(doubt.field(), doubt.answered(form) ? form.value(doubt.field()) : doubt.near().getFirst());
        }
        return new PreviewPage(coordinator.href(), form, good, bad, doubts);
    }

    @PostMapping(HERE + "/{id}/herhaling")
    Redirect again(Coordinator coordinator, @PathVariable UUID id) {
        if (!invitations.resend(coordinator, id)) {
            throw new Missing();
        }
        return back(coordinator).saying("Er gaat een nieuwe mail op weg. De oude link werkt niet meer.", "A new email is on its way. The old link no longer works.");
    }

    @PostMapping(HERE + "/{id}/intrekking")
    Redirect withdraw(Coordinator coordinator, @PathVariable UUID id) {
        if (!invitations.withdraw(coordinator.seat(), id)) {
            throw new Missing();
        }
        return back(coordinator).saying("De uitnodiging is ingetrokken.", "The invitation has been withdrawn.");
    }

    private InvitationsPage page(Coordinator coordinator, Form form) {
        return new InvitationsPage(coordinator.href(), invitations.of(coordinator, SHOWN), faults.of(coordinator, coordinator.circle().value()), form,
                clock.instant());
    }

    private static Redirect back(Coordinator coordinator) {
        return Redirect.to(coordinator.href() + "/uitnodigingen");
    }
}
