package nl.leerkring.meetings.rhythm;

import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Opening;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying from a mail whether one used it, without signing in. Looking changes nothing, because mail scanners open links. */
@Controller
class UseController {

    private static final String HERE = "/gebruikt/{token}";

    private final Uses uses;
    private final Meetings meetings;
    private final Database database;

    UseController(Uses uses, Meetings meetings, Database database) {
        this.uses = uses;
        this.meetings = meetings;
        this.database = database;
    }

    @Open("the link is the key to this one answer")
    @GetMapping(HERE)
    Answer page(@PathVariable String token, Form asked) {
        Optional<Opening> own = uses.open(token);
        if (own.isEmpty()) {
            return new UseEndedPage();
        }
        String chosen = uses.said(own.get()).map(Use::word).orElse("");
        return page(token, own.get(), Form.empty().with("a", asked.value("a").isEmpty() ? chosen : asked.value("a")));
    }

    @Open("the link is the key to this one answer")
    @PostMapping(HERE)
    Answer say(@PathVariable String token, Form form) {
        Optional<Opening> own = uses.open(token);
        if (own.isEmpty()) {
            return new UseEndedPage();
        }
        Use used = Coded.said(Use.class, form.value("a"));
        String words = form.optional("verhaal", Uses.LONGEST);
        if (used == null) {
            form.wrong("a", "Kies een van de drie.", "Choose one of the three.");
        }
        if (form.bad() || used == null) {
            return page(token, own.get(), form);
        }
        uses.say(own.get(), used, words);
        return Redirect.to("/gebruikt/" + token).saying("Dank je wel. We hebben het genoteerd.", "Thank you. We noted it.");
    }

    private UsePage page(String token, Opening own, Form form) {
        return new UsePage(token, database.read(own, sql -> Occasion.of(sql, meetings.find(own, own.meeting()).orElseThrow(Missing::new))), form);
    }
}
