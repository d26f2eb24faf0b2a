package nl.leerkring.meetings.attendance;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Ids;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Attendance.Way;
import nl.leerkring.meetings.Attendance.Who;
import nl.leerkring.meetings.Attendances;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.MeetingTab;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Tabs;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.components.Qr;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list at the door, for who organises the day. */
@Controller
class RollController implements MeetingTab {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/aanwezigheid";
    private static final String ONE = HERE + "/{aanwezige}";

    private final Meetings meetings;
    private final Roll roll;
    private final Attendances attendances;
    private final Tabs tabs;
    private final Clock clock;
    private final String base;

    RollController(Meetings meetings, Roll roll, Attendances attendances, Tabs tabs, Clock clock, @Value("${leerkring.base-url}") String base) {
        this.base = base;
        this.meetings = meetings;
        this.roll = roll;
        this.attendances = attendances;
        this.tabs = tabs;
        this.clock = clock;
    }

    @GetMapping(HERE)
    RollPage page(Seat seat, @PathVariable int nummer, Language language) {
        return page(organiser(seat, nummer), Form.empty(), language);
    }

    /** The list alone, for when somebody came or went. */
    @GetMapping(HERE + "/stand")
    RollPart state(Seat seat, @PathVariable int nummer) {
        return part(organiser(seat, nummer));
    }

    /** Somebody from the list, or with a name: a guest of the day. */
    @PostMapping(HERE)
    Answer come(Seat seat, @PathVariable int nummer, Form form, Language language) {
        Organiser by = organiser(seat, nummer);
        UUID person = form.id("wie");
        Who who = person != null ? roll.expected(by, person).who() : guest(form);
        UUID id = Optional.ofNullable(form.id("id")).orElseGet(Ids::next);
        if (form.bad()) {
            return page(by, form, language);
        }
        attendances.come(by, by.meeting(), id, who, at(form), Way.LIST);
        return Redirect.to(by.href() + "/aanwezigheid");
    }

    @PostMapping(ONE + "/vertrek")
    Redirect go(Seat seat, @PathVariable int nummer, @PathVariable UUID aanwezige, Form form) {
        Organiser by = organiser(seat, nummer);
        attendances.go(by, by.meeting(), aanwezige, at(form));
        return Redirect.to(by.href() + "/aanwezigheid");
    }

    @PostMapping(ONE + "/terugkeer")
    Redirect back(Seat seat, @PathVariable int nummer, @PathVariable UUID aanwezige) {
        Organiser by = organiser(seat, nummer);
        attendances.times(by, by.meeting(), aanwezige, null, null);
        return Redirect.to(by.href() + "/aanwezigheid");
    }

    @PostMapping(ONE + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID aanwezige) {
        Organiser by = organiser(seat, nummer);
        attendances.remove(by, by.meeting(), aanwezige);
        return Redirect.to(by.href() + "/aanwezigheid").saying("Van de lijst gehaald.", "Taken off the list.")
                .undo(by.href() + "/aanwezigheid/" + aanwezige + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable int nummer, @PathVariable UUID aanwezige) {
        Organiser by = organiser(seat, nummer);
        attendances.restore(by, by.meeting(), aanwezige);
        return Redirect.to(by.href() + "/aanwezigheid").saying("Staat er weer op.", "Back on the list.");
    }

    @GetMapping(ONE + "/tijden")
    TimesPage times(Seat seat, @PathVariable int nummer, @PathVariable UUID aanwezige) {
        Organiser by = organiser(seat, nummer);
        Attendance one = attendances.get(by, by.meeting().id(), aanwezige);
        return new TimesPage(by, one, Form.empty().with("kwam", clock(one.came())).with("ging", one.went() == null ? "" : clock(one.went())));
    }

    @PostMapping(ONE + "/tijden")
    Answer putRight(Seat seat, @PathVariable int nummer, @PathVariable UUID aanwezige, Form form) {
        Organiser by = organiser(seat, nummer);
        Attendance one = attendances.get(by, by.meeting().id(), aanwezige);
        LocalTime came = form.time("kwam");
        LocalTime went = form.time("ging");
        if (came == null) {
            form.wrong("kwam", "Vul in hoe laat het was.", "Fill in what time it was.");
        } else if (went != null && went.isBefore(came)) {
            form.wrong("ging", "Dit is eerder dan de aankomst.", "This is before the arrival.");
        }
        if (form.bad()) {
            return new TimesPage(by, one, form);
        }
        attendances.times(by, by.meeting(), aanwezige, on(one, came), went == null ? null : on(one, went));
        return Redirect.to(by.href() + "/aanwezigheid").saying("Bewaard.", "Saved.");
    }

    /** Where the QR code on a badge leads: one press tells that this is who is there. Who scans her own badge tells it herself. */
    @GetMapping(HERE + "/wie/{persoon}")
    Answer badge(Seat seat, @PathVariable int nummer, @PathVariable UUID persoon) {
        Meeting meeting = meetings.get(seat, nummer);
        if (persoon.equals(seat.person())) {
            return Redirect.to(seat.href() + "/bijeenkomsten/" + nummer + "/aanwezig");
        }
        Organiser by = meetings.organiser(seat, meeting);
        return new BadgePage(by, roll.expected(by, persoon), attendances.of(by, meeting.id(), persoon).orElse(null));
    }

    /** The QR code on a badge. It holds no secret: who may not scan it gets nothing. */
    @GetMapping(HERE + "/wie/{persoon}/code")
    ResponseEntity<byte[]> code(Seat seat, @PathVariable int nummer, @PathVariable UUID persoon) {
        Organiser by = organiser(seat, nummer);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "image/svg+xml").header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Qr.of(base + by.href() + "/aanwezigheid/wie/" + persoon).svg().getBytes(StandardCharsets.UTF_8));
    }

    private static Who guest(Form form) {
        String email = form.value("email").isBlank() ? "" : form.email("email");
        return Who.guest(form.text("naam", 120), form.optional("organisatie", 120), email);
    }

    /** When a device says it was pressed. */
    private static @Nullable Instant at(Form form) {
        try {
            return form.value("om").isEmpty() ? null : Instant.parse(form.value("om"));
        } catch (java.time.DateTimeException notAMoment) {
            return null;
        }
    }

    private static Instant on(Attendance one, LocalTime time) {
        return Dates.dayOf(one.came()).atTime(time).atZone(Dates.AMSTERDAM).toInstant();
    }

    private static LocalTime clock(Instant at) {
        return at.atZone(Dates.AMSTERDAM).toLocalTime().truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
    }

    private RollPage page(Organiser by, Form form, Language language) {
        return new RollPage(part(by), form, tabs.of(by.seat(), by.meeting(), language));
    }

    private RollPart part(Organiser by) {
        return new RollPart(by, roll.of(by), Attendance.open(by.meeting(), clock.instant()) && !by.seat().archived());
    }

    private Organiser organiser(Seat seat, int number) {
        return meetings.organiser(seat, meetings.get(seat, number));
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Link> link(Seat seat, Meeting meeting, Language language) {
        return meetings.organises(seat, meeting).map(by -> Link.to(language == Language.NL ? "Aanwezigheid" : "Attendance", by.href() + "/aanwezigheid"));
    }
}
