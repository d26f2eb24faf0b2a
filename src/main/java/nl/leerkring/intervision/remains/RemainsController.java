package nl.leerkring.intervision.remains;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.facilitation.Ask;
import nl.leerkring.facilitation.Entries;
import nl.leerkring.facilitation.Entry;
import nl.leerkring.facilitation.Moves;
import nl.leerkring.facilitation.RunRole;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.intervision.cases.Names;
import nl.leerkring.intervision.cases.Traces;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The case on the page of a round, and what remains of the round, for who sits in it. */
@Controller
class RemainsController {

    private static final String HERE = "/ronde/{ronde}/opbrengst";

    private final RoundCase round;
    private final Remains remains;
    private final Entries entries;
    private final Moves moves;
    private final Names names;

    RemainsController(RoundCase round, Remains remains, Entries entries, Moves moves, Names names) {
        this.round = round;
        this.remains = remains;
        this.entries = entries;
        this.moves = moves;
        this.names = names;
    }

    @GetMapping("/ronde/{ronde}/casus")
    CasePart about(RunSeat seat) {
        return round.of(seat);
    }

    @GetMapping(HERE)
    RemainsPage page(RunSeat seat) {
        return page(ours(seat), committed(seat), List.of());
    }

    /** A commitment from the round itself needs no typing again. */
    private Form committed(RunSeat seat) {
        List<Entry> mine = entries.of(seat, moves.scene(seat).stand()).stream().filter(each -> each.of(seat.presence()) && each.ask() >= 0
                && seat.run().step(each.step()).asks().get(each.ask()).kind() == Ask.Kind.COMMIT).toList();
        return mine.isEmpty() ? Form.empty() : Form.empty().with("stap", mine.getLast().content().text()).with("datum", mine.getLast().content().date());
    }

    @PostMapping(HERE + "/afspraken")
    Answer agree(RunSeat seat, Form form) {
        acts(seat);
        String text = form.text("afspraak", 500);
        if (form.bad()) {
            return page(seat, form, List.of());
        }
        remains.agree(seat, text);
        return Redirect.to(seat.href() + "/opbrengst#afspraken").saying("Het staat erbij.", "It has been added.");
    }

    @PostMapping(HERE + "/afspraken/{afspraak}/verwijdering")
    Redirect unagree(RunSeat seat, @PathVariable UUID afspraak) {
        remains.unagree(acts(seat), afspraak, true);
        return Redirect.to(seat.href() + "/opbrengst#afspraken").saying("Weggehaald.", "Taken away.").undo(seat.href() + "/opbrengst/afspraken/" + afspraak + "/herstel");
    }

    @PostMapping(HERE + "/afspraken/{afspraak}/herstel")
    Redirect reagree(RunSeat seat, @PathVariable UUID afspraak) {
        remains.unagree(acts(seat), afspraak, false);
        return Redirect.to(seat.href() + "/opbrengst#afspraken").saying("Het staat er weer.", "It is back.");
    }

    @PostMapping(HERE + "/stap")
    Answer intend(RunSeat seat, Form form) {
        account(acts(seat));
        String text = form.text("stap", 1_000);
        LocalDate due = form.date("datum");
        if (due == null) {
            form.wrong("datum", "Kies een dag.", "Choose a day.");
        }
        if (form.bad() || due == null) {
            return page(seat, form, List.of());
        }
        remains.intend(seat, text, due);
        return Redirect.to(seat.href() + "/opbrengst").saying("Bewaard. Alleen jij ziet dit.", "Saved. Only you see this.");
    }

    /** Nothing goes to the circle before the bringer looked at it, once more if there is a name in it. */
    @PostMapping(HERE + "/vrijgave")
    Answer release(RunSeat seat, Form form) {
        Seat member = account(acts(seat));
        if (seat.role() != RunRole.BRINGER) {
            throw new Missing();
        }
        Release.Kind kind = Coded.said(Release.Kind.class, form.value("soort"));
        String text = form.text("tekst", 1_000);
        if (kind == null) {
            form.wrong("soort", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        if (!form.ticked("gekeken")) {
            form.wrong("gekeken", "Lees het na, en vink aan dat je gekeken hebt.", "Read it again, and tick that you have looked.");
        }
        List<Traces.Piece> found = names.traces(member).in(text).stream().filter(each -> each.kind() != null).distinct().toList();
        String looked = Integer.toHexString(text.hashCode());
        if (!found.isEmpty() && !form.value("gezien").equals(looked)) {
            form.wrong("tekst", "Kijk nog eens: hier kan iemand herkend worden. Klopt het zo, geef het dan nog een keer vrij.",
                    "Look again: somebody may be recognised here. If it is right as it is, release it once more.").with("gezien", looked);
        }
        if (form.bad() || kind == null) {
            return page(seat, form, found);
        }
        UUID id = remains.release(seat, kind, text, kind.consent().nl());
        return Redirect.to(member.href() + "/intervisie").saying("Vrijgegeven. De hele kring kan dit lezen.", "Released. The whole circle can read this.")
                .undo(member.href() + "/intervisie/" + id + "/verwijdering");
    }

    private RemainsPage page(RunSeat seat, Form form, List<Traces.Piece> found) {
        return new RemainsPage(seat, remains.agreements(seat), remains.step(seat).orElse(null), found, form, form.bad() ? 422 : 200);
    }

    private RunSeat ours(RunSeat seat) {
        if (!round.ours(seat)) {
            throw new Missing();
        }
        return seat;
    }

    private RunSeat acts(RunSeat seat) {
        if (ours(seat).listens()) {
            throw new Missing();
        }
        return seat;
    }

    private static Seat account(RunSeat seat) {
        if (seat.seat() == null) {
            throw new Missing();
        }
        return Objects.requireNonNull(seat.seat());
    }
}
