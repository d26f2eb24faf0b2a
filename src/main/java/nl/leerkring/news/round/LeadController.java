package nl.leerkring.news.round;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Leading the round, from a phone or from the wall. For who does not lead it, it is as if this is not there. */
@Controller
class LeadController {

    private static final String HERE = RoundController.HERE;

    private final Meetings meetings;
    private final Rounds rounds;

    LeadController(Meetings meetings, Rounds rounds) {
        this.meetings = meetings;
        this.rounds = rounds;
    }

    @PostMapping(HERE + "/opening")
    Redirect begin(Seat seat, @PathVariable int nummer, Form form) {
        Lead lead = lead(seat, nummer);
        rounds.begin(lead);
        return back(lead, form).saying("De nieuwsronde is begonnen.", "The news round has begun.");
    }

    @PostMapping(HERE + "/stap")
    Redirect step(Seat seat, @PathVariable int nummer, Form form) {
        Lead lead = lead(seat, nummer);
        Integer version = form.number("versie", 0, Integer.MAX_VALUE);
        boolean went = rounds.step(lead, version == null ? 0 : version, !form.value("naar").equals("vorige"));
        return went ? back(lead, form) : back(lead, form).saying("De ronde was al verder. Dit is waar hij nu is.", "The round had moved on already. This is where it is now.");
    }

    @PostMapping(HERE + "/afsluiting")
    Redirect end(Seat seat, @PathVariable int nummer, Form form) {
        Lead lead = lead(seat, nummer);
        rounds.end(lead);
        return back(lead, form).saying("De ronde is gesloten. Wie meer wil weten en wie vertelde, krijgen bericht van elkaar.",
                "The round is closed. Who wants to know more and who told it hear of each other.").undo(lead.href() + "/heropening");
    }

    @PostMapping(HERE + "/heropening")
    Redirect reopen(Seat seat, @PathVariable int nummer, Form form) {
        Lead lead = lead(seat, nummer);
        rounds.reopen(lead);
        return back(lead, form).saying("De nieuwsronde gaat verder.", "The news round goes on.");
    }

    @PostMapping(HERE + "/{bericht}/plek")
    Redirect move(Seat seat, @PathVariable int nummer, @PathVariable UUID bericht, Form form) {
        Lead lead = lead(seat, nummer);
        rounds.move(lead, bericht, switch (form.value("naar")) {
            case "omhoog" -> -1;
            case "omlaag" -> 1;
            default -> 0;
        });
        return Redirect.to(lead.href() + "#b-" + bericht);
    }

    @PostMapping(HERE + "/{bericht}/beurt")
    Redirect turn(Seat seat, @PathVariable int nummer, @PathVariable UUID bericht, Form form) {
        Lead lead = lead(seat, nummer);
        boolean gets = !form.value("beurt").equals("nee");
        rounds.turn(lead, bericht, gets);
        Redirect back = Redirect.to(lead.href() + "#b-" + bericht);
        return gets ? back.saying("Dit krijgt een beurt.", "This gets a turn.")
                : back.saying("Dit krijgt geen beurt. Het blijft wel in het overzicht staan.", "This gets no turn. It does stay in the log.").undo(lead.href() + "/" + bericht + "/beurt");
    }

    private Lead lead(Seat seat, int number) {
        return rounds.lead(seat, rounds.of(seat, meetings.get(seat, number))).orElseThrow(Missing::new);
    }

    private static Redirect back(Lead lead, Form form) {
        return Redirect.to(lead.href() + (form.value("terug").equals("scherm") ? "/scherm" : ""));
    }
}
