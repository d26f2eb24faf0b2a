package nl.leerkring.facilitation.runs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import nl.leerkring.facilitation.Listener;
import nl.leerkring.facilitation.Move;
import nl.leerkring.facilitation.Moves;
import nl.leerkring.facilitation.RunCourier;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.RunSeats;
import nl.leerkring.facilitation.Tally;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.live.Live;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The run itself, and what who leads can do with it. */
@Controller
class RunController {

    private static final String HERE = "/ronde/{ronde}";

    private final Scenes scenes;
    private final Moves moves;
    private final RunSeats seats;
    private final Live live;
    private final RunCourier courier;

    RunController(Scenes scenes, Moves moves, RunSeats seats, Live live, RunCourier courier) {
        this.courier = courier;
        this.scenes = scenes;
        this.moves = moves;
        this.seats = seats;
        this.live = live;
    }

    @GetMapping(HERE)
    RunPage page(RunSeat seat, Language language) {
        return scenes.page(seat, Form.empty(), language);
    }

    @GetMapping(HERE + "/stand")
    StandPart stand(RunSeat seat) {
        return scenes.stand(seat);
    }

    @PostMapping(HERE + "/stand")
    Redirect move(RunSeat seat, Form form) {
        Move.Kind kind = form.choice("doen", Move.Kind.class);
        Integer after = form.number("na", 0, 100_000);
        Integer minutes = form.number("minuten", 1, 60);
        if (kind == null || kind == Move.Kind.HAND_OVER || kind == Move.Kind.BRINGER || after == null) {
            throw new Missing();
        }
        moves.move(seat, kind, minutes == null ? 0 : minutes, after);
        return Redirect.to(seat.href());
    }

    /** Without a name: this person goes on with it. With one: that person does. */
    @PostMapping(HERE + "/begeleiding")
    Redirect lead(RunSeat seat, Form form) {
        UUID to = form.id("naar");
        if (to == null) {
            moves.takeOver(seat);
            return Redirect.to(seat.href()).saying("Jij begeleidt nu.", "You are facilitating now.");
        }
        moves.handOver(seat, to);
        return Redirect.to(seat.href()).saying("Je hebt het overgedragen.", "You handed over.");
    }

    @PostMapping(HERE + "/inbrenger")
    Redirect bringer(RunSeat seat, Form form) {
        UUID who = form.id("wie");
        if (who == null) {
            throw new Missing();
        }
        moves.bringer(seat, who);
        return Redirect.to(seat.href());
    }

    @PostMapping(HERE + "/akkoord")
    Redirect agree(RunSeat seat) {
        moves.agree(seat);
        return Redirect.to(seat.href());
    }

    @PostMapping(HERE + "/gasten/{klop}")
    Redirect open(RunSeat seat, @PathVariable UUID klop) {
        if (!seat.leads()) {
            throw new Missing();
        }
        seats.open(seat, klop);
        return Redirect.to(seat.href());
    }

    /** What the clocks are set by, in milliseconds since 1970. */
    @GetMapping(HERE + "/tijd")
    ResponseEntity<String> time(RunSeat seat) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).header("Content-Type", "text/plain").body(String.valueOf(moves.now(seat).toEpochMilli()));
    }

    @GetMapping(HERE + "/live")
    void stream(RunSeat seat, Language language, Form form, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Listener listener = Listener.of(seat, language, Tally.Asked.of(form.value("bord")));
        request.removeAttribute(RunSeat.class.getName()); // the request lasts for hours, and need not keep the run
        live.stream(seat.channels(), courier, listener, request, response);
    }
}
