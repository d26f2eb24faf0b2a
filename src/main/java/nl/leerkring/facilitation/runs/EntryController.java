package nl.leerkring.facilitation.runs;

import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Ids;
import nl.leerkring.facilitation.Content;
import nl.leerkring.facilitation.Entries;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Sight;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** What people enter in a run. */
@Controller
class EntryController {

    private static final String HERE = "/ronde/{ronde}/inbreng";

    private final Scenes scenes;
    private final Entries entries;

    EntryController(Scenes scenes, Entries entries) {
        this.scenes = scenes;
        this.entries = entries;
    }

    @GetMapping(HERE)
    EntriesPart given(RunSeat seat, Language language) {
        return scenes.given(seat, language);
    }

    @GetMapping("/ronde/{ronde}/vraag")
    AskPart ask(RunSeat seat, Language language) {
        return scenes.ask(seat, language);
    }

    @PostMapping(HERE)
    Answer add(RunSeat seat, Form form, Language language, @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        Integer step = form.number("stap", 0, 59);
        Integer index = form.number("vraag", -1, 5);
        if (step == null || index == null || seat.listens()) {
            throw new Missing();
        }
        List<Answers> asked = scenes.asked(seat, step, language);
        if (asked.isEmpty() && index >= 0) {
            throw new Refused("Hier kan nu niets bij.", "Nothing can be added here now.");
        }
        if (index < 0) {
            return pass(seat, form, step);
        }
        if (index >= asked.size() || !asked.get(index).fills()) {
            throw new Missing();
        }
        return add(seat, form, language, asked.get(index), htmx);
    }

    /** @param htmx asked by a script of the page, which puts the answer in its place */
    private Answer add(RunSeat seat, Form form, Language language, Answers to, @Nullable String htmx) {
        if (seat.run().sealed() && !seat.agreed()) {
            throw new Refused("Ga eerst akkoord met de regels.", "Agree with the rules first.");
        }
        Entries.Draft draft = EntryForm.read(form, to);
        if (draft == null) {
            return scenes.page(seat, form, language);
        }
        if (to.ask().sight() == Sight.NEVER) {
            entries.whisper(seat, draft);
        } else {
            entries.add(seat, draft);
        }
        return htmx == null ? Redirect.to(seat.href() + "#inbreng") : scenes.sent(seat, language);
    }

    private Answer pass(RunSeat seat, Form form, int step) {
        UUID id = form.id("id");
        entries.add(seat, new Entries.Draft(id == null ? Ids.next() : id, step, -1, null, Content.pass()));
        return Redirect.to(seat.href()).saying("Je past. Dat mag altijd.", "You pass. That is always fine.");
    }

    @PostMapping(HERE + "/{inbreng}/verwijdering")
    Redirect remove(RunSeat seat, @PathVariable UUID inbreng) {
        if (!entries.remove(seat, inbreng, true)) {
            throw new Missing();
        }
        return Redirect.to(seat.href() + "#inbreng").saying("Weggehaald.", "Taken away.").undo(seat.href() + "/inbreng/" + inbreng + "/herstel");
    }

    @PostMapping(HERE + "/{inbreng}/herstel")
    Redirect restore(RunSeat seat, @PathVariable UUID inbreng) {
        if (!entries.remove(seat, inbreng, false)) {
            throw new Missing();
        }
        return Redirect.to(seat.href() + "#inbreng").saying("Het staat er weer.", "It is back.");
    }
}
