package nl.leerkring.meetings.hosting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who receives which meeting: offering it, choosing, and kindly saying no. */
@Controller
class OfferController {

    private static final String HERE = "/kring/{kring}/gastheerschap";
    private static final int LONGEST = 1000;

    private final Meetings meetings;
    private final HostOffers offers;
    private final Clock clock;

    OfferController(Meetings meetings, HostOffers offers, Clock clock) {
        this.meetings = meetings;
        this.offers = offers;
        this.clock = clock;
    }

    @GetMapping(HERE)
    HostingPage all(Seat seat) {
        return new HostingPage(seat, coming(seat), offers.of(seat), offers.works(seat).map(HostOffers.Works::id).orElse(null), offers(seat));
    }

    @GetMapping(HERE + "/aanbod")
    OfferPage form(Seat seat, Form asked) {
        return page(participant(seat), Form.empty().with("bijeenkomst", asked.value("bijeenkomst")));
    }

    @PostMapping(HERE)
    Answer offer(Seat seat, Form form) {
        participant(seat);
        OfferForm offer = OfferForm.read(form, clock.instant());
        Meeting meeting = meeting(seat, form, offer.meeting());
        if (form.bad()) {
            return page(seat, form);
        }
        HostOffers.Works works = offers.works(seat).orElseThrow(() -> new Refused("Vul eerst in je profiel in waar je werkt. Dan kun je je organisatie aanbieden.",
                "First say in your profile where you work. Then you can offer your organisation."));
        offers.offer(seat, works, meeting, offer);
        return back(seat).saying("Dank je wel. De coördinator heeft je aanbod.", "Thank you. The coordinator has received your offer.");
    }

    @PostMapping(HERE + "/{aanbod}/intrekking")
    Redirect withdraw(Seat seat, @PathVariable UUID aanbod) {
        HostOffer offer = offers.get(seat, aanbod);
        if (!seat.person().equals(offer.person()) && !seat.coordinates()) {
            throw new Missing();
        }
        offers.withdraw(seat, offer);
        return back(seat).saying("Het aanbod is ingetrokken.", "The offer has been withdrawn.");
    }

    @GetMapping(HERE + "/{aanbod}/keuze")
    AcceptPage choose(Coordinator coordinator, @PathVariable UUID aanbod) {
        HostOffer offer = offers.get(coordinator.seat(), aanbod);
        return new AcceptPage(coordinator.href(), offer, coming(coordinator.seat()), Form.empty().with("bijeenkomst", offer.meeting() == 0 ? "" : offer.meeting()));
    }

    @PostMapping(HERE + "/{aanbod}/keuze")
    Answer accept(Coordinator coordinator, @PathVariable UUID aanbod, Form form) {
        Seat seat = coordinator.seat();
        HostOffer offer = offers.get(seat, aanbod);
        Integer number = form.number("bijeenkomst", 1, Integer.MAX_VALUE);
        String message = form.optional("bericht", LONGEST);
        Meeting meeting = meeting(seat, form, number);
        if (meeting == null) {
            form.wrong("bijeenkomst", "Kies een bijeenkomst.", "Choose a meeting.");
        }
        if (form.bad() || meeting == null) {
            return new AcceptPage(coordinator.href(), offer, coming(seat), form);
        }
        offers.accept(coordinator, offer, meeting, message);
        return back(seat).saying(offer.organisationName() + " ontvangt ‘" + meeting.theme() + "’. Wie het aanbood, krijgt een mail.",
                offer.organisationName() + " hosts ‘" + meeting.theme() + "’. Who offered gets an email.");
    }

    @GetMapping(HERE + "/{aanbod}/afwijzing")
    DeclinePage refuse(Coordinator coordinator, @PathVariable UUID aanbod) {
        return new DeclinePage(coordinator.href(), offers.get(coordinator.seat(), aanbod), null);
    }

    @PostMapping(HERE + "/{aanbod}/afwijzing")
    Answer decline(Coordinator coordinator, @PathVariable UUID aanbod, Form form) {
        HostOffer offer = offers.get(coordinator.seat(), aanbod);
        String message = form.text("bericht", LONGEST);
        if (form.bad()) {
            return new DeclinePage(coordinator.href(), offer, form);
        }
        offers.decline(coordinator, offer, message);
        return back(coordinator.seat()).saying("Je antwoord is onderweg.", "Your answer is on its way.");
    }

    private OfferPage page(Seat seat, Form form) {
        return new OfferPage(seat, offers.works(seat).orElse(null), coming(seat), form);
    }

    private List<Meeting> coming(Seat seat) {
        return meetings.of(seat).stream().filter(meeting -> meeting.cancelled() == null && !meeting.over(clock.instant())).toList();
    }

    private @Nullable Meeting meeting(Seat seat, Form form, @Nullable Integer number) {
        if (number == null) {
            return null;
        }
        Meeting found = coming(seat).stream().filter(meeting -> meeting.number() == number).findFirst().orElse(null);
        if (found == null) {
            form.wrong("bijeenkomst", "Kies een bijeenkomst die nog komt.", "Choose a meeting that is still to come.");
        }
        return found;
    }

    /** Who takes part can offer; coordinators choose. */
    static boolean offers(Seat seat) {
        return seat.role() == Role.PARTICIPANT && !seat.archived();
    }

    private static Seat participant(Seat seat) {
        if (seat.role() != Role.PARTICIPANT) {
            throw new Missing();
        }
        return seat;
    }

    private static Redirect back(Seat seat) {
        return Redirect.to(seat.href() + "/gastheerschap");
    }
}
