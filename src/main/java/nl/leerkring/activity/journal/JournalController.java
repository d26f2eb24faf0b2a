package nl.leerkring.activity.journal;

import java.util.Arrays;
import nl.leerkring.activity.Kind;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What happened in a circle, for its members. */
@Controller
class JournalController {

    private final JournalLines lines;

    JournalController(JournalLines lines) {
        this.lines = lines;
    }

    @GetMapping("/kring/{kring}/logboek")
    JournalPage page(Seat seat, Form form) {
        String word = form.value("soort");
        Kind kind = Arrays.stream(Kind.values()).filter(each -> each.word().equals(word)).findFirst().orElse(null);
        var before = form.id("voor");
        return new JournalPage(seat.href() + "/logboek", kind, before, lines.of(seat, kind, before));
    }
}
