package nl.leerkring.meetings.checklist;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Tabs;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The checklist of one meeting, for who organises it. */
@Controller
class ChecklistController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/checklist";

    private final Meetings meetings;
    private final Checklists checklists;
    private final Tabs tabs;

    ChecklistController(Meetings meetings, Checklists checklists, Tabs tabs) {
        this.meetings = meetings;
        this.checklists = checklists;
        this.tabs = tabs;
    }

    @GetMapping(HERE)
    ChecklistPage page(Seat seat, @PathVariable int nummer, Language language) {
        Organiser organiser = organiser(seat, nummer);
        return page(organiser, LineForm.fresh(), language);
    }

    /** The lines without the page around them, for when one is ticked. */
    @GetMapping(HERE + "/stand")
    ChecklistPart state(Seat seat, @PathVariable int nummer) {
        Organiser organiser = organiser(seat, nummer);
        return new ChecklistPart(organiser, checklists.of(organiser));
    }

    @PostMapping(HERE)
    Answer add(Seat seat, @PathVariable int nummer, Form form, Language language) {
        Organiser organiser = organiser(seat, nummer);
        LineForm line = read(organiser, form);
        if (form.bad()) {
            return page(organiser, form, language);
        }
        checklists.add(organiser, line);
        return back(organiser).saying("De regel staat op de lijst.", "The item has been added to the list.");
    }

    @PostMapping(HERE + "/begin")
    Redirect begin(Seat seat, @PathVariable int nummer, Language language) {
        Organiser organiser = organiser(seat, nummer);
        checklists.begin(organiser, seat.circle().value(), organiser.meeting(), language);
        return back(organiser).saying("De standaardlijst staat klaar. Pas hem aan zoals het jullie past.", "The standard list is ready. Change it to suit you.");
    }

    @GetMapping(HERE + "/{regel}")
    LinePage line(Seat seat, @PathVariable int nummer, @PathVariable UUID regel) {
        Organiser organiser = organiser(seat, nummer);
        ChecklistLine line = checklists.get(organiser, regel);
        return new LinePage(organiser, line, LineForm.of(line), checklists.people(seat), false);
    }

    @PostMapping(HERE + "/{regel}")
    Answer change(Seat seat, @PathVariable int nummer, @PathVariable UUID regel, Form form) {
        Organiser organiser = organiser(seat, nummer);
        ChecklistLine line = checklists.get(organiser, regel);
        LineForm typed = read(organiser, form);
        if (form.bad()) {
            return new LinePage(organiser, line, form, checklists.people(seat), false);
        }
        if (!checklists.change(organiser, regel, typed)) {
            ChecklistLine now = checklists.get(organiser, regel);
            return new LinePage(organiser, now, form.with("versie", now.version()), checklists.people(seat), true);
        }
        return back(organiser).saying("De regel is gewijzigd.", "The item has been changed.");
    }

    @PostMapping(HERE + "/{regel}/vinkje")
    Redirect tick(Seat seat, @PathVariable int nummer, @PathVariable UUID regel, Form form) {
        Organiser organiser = organiser(seat, nummer);
        boolean done = !form.value("klaar").equals("nee");
        checklists.tick(organiser, regel, done);
        Redirect back = Redirect.to(back(organiser).to() + "#regel-" + regel);
        return done ? back.saying("Afgevinkt.", "Ticked off.") : back.saying("Het vinkje is weg.", "No longer ticked off.");
    }

    @PostMapping(HERE + "/{regel}/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID regel) {
        Organiser organiser = organiser(seat, nummer);
        checklists.remove(organiser, regel, false);
        return back(organiser).saying("De regel is weg.", "The item has been removed.").undo(back(organiser).to() + "/" + regel + "/herstel");
    }

    @PostMapping(HERE + "/{regel}/herstel")
    Redirect putBack(Seat seat, @PathVariable int nummer, @PathVariable UUID regel) {
        Organiser organiser = organiser(seat, nummer);
        checklists.remove(organiser, regel, true);
        return back(organiser).saying("De regel staat er weer.", "The item is back.");
    }

    /** Who gets a line takes part in the circle. */
    private LineForm read(Organiser organiser, Form form) {
        LineForm line = LineForm.read(form);
        if (line.owner() != null && checklists.people(organiser.seat()).stream().map(Option::value).noneMatch(line.owner().toString()::equals)) {
            form.wrong("wie", "Kies iemand uit de kring.", "Choose somebody from the circle.");
        }
        return line;
    }

    private ChecklistPage page(Organiser organiser, Form form, Language language) {
        List<ChecklistLine> lines = checklists.of(organiser);
        return new ChecklistPage(new ChecklistPart(organiser, lines), tabs.of(organiser.seat(), organiser.meeting(), language), form,
                checklists.people(organiser.seat()));
    }

    private Organiser organiser(Seat seat, int number) {
        return meetings.organiser(seat, meetings.get(seat, number));
    }

    private static Redirect back(Organiser organiser) {
        return Redirect.to(organiser.href() + "/checklist");
    }
}
