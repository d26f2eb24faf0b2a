package nl.leerkring.meetings.attendance;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Seats;
import nl.leerkring.database.Ids;
import nl.leerkring.identity.access.Attempts;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Attendance.Way;
import nl.leerkring.meetings.Attendance.Who;
import nl.leerkring.meetings.Attendances;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import nl.leerkring.web.components.Qr;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The QR code at the door, and where it leads: who is signed in tells that she is here, a guest leaves her name. */
@Controller
class DoorController {

    private static final String WALL = "/kring/{kring}/bijeenkomsten/{nummer}/aanwezigheid/deur";
    private static final String WHY = "the code hangs at the door of this one day";
    private static final int TRIES = 200; // a whole day of people behind one network
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Meetings meetings;
    private final Doors doors;
    private final Roll roll;
    private final Attendances attendances;
    private final Seats seats;
    private final Attempts attempts;
    private final Clock clock;
    private final String base;

    DoorController(Meetings meetings, Doors doors, Roll roll, Attendances attendances, Seats seats, Attempts attempts, Clock clock,
            @Value("${leerkring.base-url}") String base) {
        this.meetings = meetings;
        this.doors = doors;
        this.roll = roll;
        this.attendances = attendances;
        this.seats = seats;
        this.attempts = attempts;
        this.clock = clock;
        this.base = base;
    }

    @GetMapping(WALL)
    DoorPage wall(Seat seat, @PathVariable int nummer, Form form) {
        String theme = switch (form.value("thema")) {
            case "donker" -> "dark";
            case "licht" -> "light";
            default -> "";
        };
        return new DoorPage(part(seat, nummer), theme);
    }

    @GetMapping(WALL + "/stand")
    DoorPart part(Seat seat, @PathVariable int nummer) {
        Organiser by = meetings.organiser(seat, meetings.get(seat, nummer));
        return new DoorPart(by, roll.of(by), Qr.of(base + "/aanwezig/" + doors.code(by)));
    }

    @Open(WHY)
    @GetMapping("/aanwezig/{code}")
    Answer arrive(@PathVariable String code, HttpServletRequest request) {
        Doors.Door door = door(code, request);
        Optional<Seat> seat = Viewers.of(request).flatMap(viewer -> seats.find(viewer, door.circle()));
        return seat.isPresent() ? Redirect.to(seat.get().href() + "/bijeenkomsten/" + door.meeting().number() + "/aanwezig") : page(code, door, Form.empty());
    }

    @Open(WHY)
    @PostMapping("/aanwezig/{code}")
    Answer guest(@PathVariable String code, Form form, HttpServletRequest request) {
        Doors.Door door = door(code, request);
        if (!Attendance.open(door.meeting(), clock.instant()) || door.meeting().over(clock.instant())) {
            throw new Refused("Deze dag is niet bezig.", "This day is not going on.");
        }
        String email = form.value("email").isBlank() ? "" : form.email("email");
        Who who = Who.guest(form.text("naam", 120), form.optional("organisatie", 120), email);
        if (form.bad()) {
            return page(code, door, form);
        }
        attendances.come(door, door.meeting(), Optional.ofNullable(form.id("id")).orElseGet(Ids::next), who, null, Way.DOOR);
        return Redirect.to("/aanwezig/" + code).saying("Je staat op de lijst. Welkom.", "You are on the list. Welcome.");
    }

    private ArrivePage page(String code, Doors.Door door, Form form) {
        boolean open = Attendance.open(door.meeting(), clock.instant()) && !door.meeting().over(clock.instant());
        return new ArrivePage(code, door, open, form.with("id", form.value("id").isEmpty() ? Ids.next() : form.value("id")));
    }

    private Doors.Door door(String code, HttpServletRequest request) {
        if (!attempts.allow("door network " + request.getRemoteAddr(), TRIES, WINDOW)) {
            throw new Refused("Er is te vaak geprobeerd. Wacht een kwartier.", "Tried too often. Wait a quarter of an hour.");
        }
        return doors.open(code).orElseThrow(Missing::new);
    }
}
