package nl.leerkring.circles.invitations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Circles;
import nl.leerkring.circles.Circles.Introduction;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Key;
import nl.leerkring.identity.OrganisationDoor;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.PasskeyOffer;
import nl.leerkring.identity.access.SessionCookie;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.people.People;
import nl.leerkring.people.Person;
import nl.leerkring.people.Workplaces;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the link of an invitation leads: who asks you, a name, a municipality, and you are in. */
@Controller
class JoinController {

    private final Invitations invitations;
    private final Circles circles;
    private final Seats seats;
    private final People people;
    private final Workplaces workplaces;
    private final SessionCookie cookie;
    private final PasskeyOffer offer;
    private final OrganisationDoor organisations;
    private final Clock clock;

    JoinController(Invitations invitations, Circles circles, Seats seats, People people, Workplaces workplaces, SessionCookie cookie, PasskeyOffer offer,
            OrganisationDoor organisations, Clock clock) {
        this.invitations = invitations;
        this.circles = circles;
        this.seats = seats;
        this.people = people;
        this.workplaces = workplaces;
        this.offer = offer;
        this.cookie = cookie;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Open("the link is the key; it is used up by pressing the button")
    @GetMapping("/uitnodiging/{token}")
    Answer look(@PathVariable String token, HttpServletRequest request) {
        Optional<Invitation> found = invitations.byToken(token);
        Optional<ExpiredPage> expired = expired(found);
        if (found.isEmpty() || expired.isPresent()) {
            return found.flatMap(invitation -> inside(invitation, request)).orElseGet(expired::orElseThrow);
        }
        Invitation invitation = found.get();
        Key door = Key.circle(invitation.circle());
        Optional<Person> known = people.byEmail(door, invitation.email());
        Form form = Form.empty().with("naam", known.map(Person::name).filter(name -> !name.isBlank()).orElse(invitation.name()))
                .with("functie", known.map(Person::job).orElse(""))
                .with("gemeente", organisation(door, invitation, known));
        return page(invitation, token, form, request);
    }

    @Open("the link is the key")
    @PostMapping("/uitnodiging/{token}")
    Answer join(@PathVariable String token, Form form, Language language, HttpServletRequest request, HttpServletResponse response) {
        Optional<Invitation> found = invitations.byToken(token);
        Optional<ExpiredPage> expired = expired(found);
        if (found.isEmpty() || expired.isPresent()) {
            return expired.orElseThrow();
        }
        Invitation invitation = found.get();
        Introduction circle = circles.introduction(Key.circle(invitation.circle()), invitation.circle());
        workplaces.settle(Key.circle(invitation.circle()), form, "gemeente");
        String name = form.text("naam", 120);
        String job = form.optional("functie", 120);
        String organisation = form.text("gemeente", 120);
        int agreed = agreed(circle, form);
        if (form.bad()) {
            return page(invitation, token, form, request);
        }
        Optional<Person> joined = invitations.accept(invitation, token, new Invitations.Newcomer(name, job, organisation, language, agreed, request.getRemoteAddr()));
        if (joined.isEmpty()) {
            return expired(invitations.byToken(token)).orElseGet(() -> new ExpiredPage(null));
        }
        String home = "/kring/" + circle.slug() + (invitation.succeeds() == null ? "" : "/inwerken");
        Optional<String> elsewhere = organisations.required(invitation.email(), home);
        if (elsewhere.isPresent()) {
            return Redirect.to(elsewhere.get()); // a link in a mail is not enough there; she is in the circle, and signs in first
        }
        cookie.signIn(joined.get().id(), "invitation", request, response);
        return Redirect.to(offer.before(home, joined.get().id(), request, response)).saying("Welkom in de kring.", "Welcome to the circle.");
    }

    /** Who is signed in and sits in that circle has no use for a used link: she is brought to where it led. */
    private Optional<Answer> inside(Invitation invitation, HttpServletRequest request) {
        return Viewers.of(request).flatMap(viewer -> seats.find(viewer, new CircleId(invitation.circle()))).map(seat -> Redirect.to(seat.href()));
    }

    /** Nothing when the invitation can be taken. */
    private Optional<ExpiredPage> expired(Optional<Invitation> found) {
        Invitation.State state = found.map(each -> each.state(clock.instant())).orElse(null);
        boolean open = found.isPresent() && found.get().open(clock.instant());
        if (open && circles.introduction(Key.circle(found.get().circle()), found.get().circle()).archived()) {
            return Optional.of(new ExpiredPage(Invitation.State.CLOSED));
        }
        return open ? Optional.empty() : Optional.of(new ExpiredPage(state));
    }

    /** @return the version of the agreements that is accepted; 0 when there are none */
    private static int agreed(Introduction circle, Form form) {
        if (circle.agreements().isEmpty()) {
            return 0;
        }
        boolean same = form.value("afspraken").equals(String.valueOf(circle.agreementsVersion()));
        if (!same) {
            form.with("akkoord", List.of()).wrong("akkoord", "De afspraken zijn net gewijzigd. Lees ze nog een keer.", "The agreements have just changed. Please read them again.");
        } else if (!form.ticked("akkoord")) {
            form.wrong("akkoord", "Meedoen kan als je je aan de afspraken houdt.", "You can join if you keep to the agreements.");
        }
        return circle.agreementsVersion();
    }

    private JoinPage page(Invitation invitation, String token, Form form, HttpServletRequest request) {
        Key door = Key.circle(invitation.circle());
        boolean somebodyElse = Viewers.of(request).map(Viewer::email).filter(email -> !email.equalsIgnoreCase(invitation.email())).isPresent();
        List<String> organisations = people.organisations(door);
        return new JoinPage(invitation, token, circles.introduction(door, invitation.circle()), form, organisations, somebodyElse);
    }

    private String organisation(Key door, Invitation invitation, Optional<Person> known) {
        return known.map(Person::organisationName).filter(name -> !name.isEmpty())
                .or(() -> Optional.of(invitation.organisation()).filter(name -> !name.isEmpty()))
                .or(() -> people.suggests(door, invitation.email())).orElse("");
    }
}
