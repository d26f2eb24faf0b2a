package nl.leerkring.knowledge.opening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seats;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.cards.Sheet;
import nl.leerkring.knowledge.cards.Sheets;
import nl.leerkring.web.Form;
import nl.leerkring.web.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What circles opened, for everybody or for who is in a circle; who looks decides what there is to see. */
@Controller
class OpenController {

    private static final int LONGEST = 100;

    private final OpenCards cards;
    private final Sheets sheets;
    private final Seats seats;

    OpenController(OpenCards cards, Sheets sheets, Seats seats) {
        this.cards = cards;
        this.sheets = sheets;
        this.seats = seats;
    }

    @Open("a visitor sees what is open to everybody, and who is signed in what is open to her; the database decides")
    @GetMapping("/kennis")
    OpenPage list(HttpServletRequest request, Form form) {
        String words = form.value("zoek").strip();
        String cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        return new OpenPage(cards.all(Reading.of(request, seats), cut), cut);
    }

    @Open("as the list; what is not open to who looks is not there")
    @GetMapping("/kennis/{kaart}")
    OpenCardPage one(HttpServletRequest request, @PathVariable UUID kaart) {
        Reading reading = Reading.of(request, seats);
        Sheet sheet = sheets.open(reading, kaart);
        boolean takes = sheet.card().kind() == Kind.ROUTINE && !sheet.card().state().ended() && !reading.circles().contains(sheet.card().circle());
        return new OpenCardPage(sheet, takes ? reading.seats().stream().filter(Contributor::may).toList() : List.of());
    }
}
