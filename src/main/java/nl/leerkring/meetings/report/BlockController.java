package nl.leerkring.meetings.report;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changing a report, block by block. */
@Controller
class BlockController {

    private static final String REPORT = "/kring/{kring}/bijeenkomsten/{nummer}/verslag";
    private static final String ONE = REPORT + "/{blok}";

    private final Meetings meetings;
    private final Reports reports;
    private final Blocks blocks;
    private final Album album;

    BlockController(Meetings meetings, Reports reports, Blocks blocks, Album album) {
        this.meetings = meetings;
        this.reports = reports;
        this.blocks = blocks;
        this.album = album;
    }

    @GetMapping(REPORT + "/nieuw")
    NewBlockPage fresh(Seat seat, @PathVariable int nummer, Form form) {
        return new NewBlockPage(begun(seat, nummer).href(), Form.empty().with("soort", "text").with("na", form.value("na")));
    }

    @PostMapping(REPORT + "/nieuw")
    Answer add(Seat seat, @PathVariable int nummer, Form form) {
        Editor editor = begun(seat, nummer);
        ReportBlock.Kind kind = form.choice("soort", ReportBlock.Kind.class);
        String body = form.text("tekst", ReportBlock.LONGEST);
        if (kind != ReportBlock.Kind.HEADING && kind != ReportBlock.Kind.TEXT) {
            form.wrong("soort", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        if (form.bad() || kind == null) {
            return new NewBlockPage(editor.href(), form);
        }
        UUID id = blocks.add(editor, kind == ReportBlock.Kind.HEADING ? ReportBlock.heading("", body) : ReportBlock.text("", body), after(form));
        return Redirect.to(editor.href() + "#b-" + id).saying("Het staat erin.", "It is in.");
    }

    /** An id that is none is as good as none: then it comes at the end. */
    private static @Nullable UUID after(Form form) {
        return form.id("na");
    }

    /** The report fetches the form out of it, into the place of the block. */
    @GetMapping(ONE + "/wijziging")
    BlockPage change(Seat seat, @PathVariable int nummer, @PathVariable UUID blok) {
        Editor editor = begun(seat, nummer);
        Block block = block(editor, blok);
        return new BlockPage(editor.href(), block, BlockPage.filled(block));
    }

    @PostMapping(ONE + "/wijziging")
    Answer save(Seat seat, @PathVariable int nummer, @PathVariable UUID blok, Form form) {
        Editor editor = begun(seat, nummer);
        Block block = block(editor, blok);
        String title = block.titled() ? form.text("titel", 300) : "";
        String body = form.text("tekst", block.brieflyTold() ? 300 : ReportBlock.LONGEST);
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (form.bad()) {
            return new BlockPage(editor.href(), block, form);
        }
        if (!blocks.change(editor, block, version == null ? 0 : version, title, body)) {
            Block now = block(editor, blok);
            form.with("versie", now.version()).wrong("tekst", "Iemand anders veranderde dit intussen, in: ‘" + now.brief() + "’. Bewaar nog eens om te houden wat hier staat.",
                    "Somebody else changed this meanwhile, into: ‘" + now.brief() + "’. Save again to keep what is here.");
            return new BlockPage(editor.href(), now, form);
        }
        boolean anew = block.person() != null && !block.body().equals(body);
        return Redirect.to(editor.href() + "#b-" + blok).saying(anew ? "Gewijzigd. Omdat het woorden van iemand anders zijn, is haar toestemming opnieuw nodig." : "Gewijzigd.",
                anew ? "Changed. Because these are the words of somebody else, her consent is needed again." : "Changed.");
    }

    @PostMapping(ONE + "/plaats")
    Redirect move(Seat seat, @PathVariable int nummer, @PathVariable UUID blok, Form form) {
        Editor editor = begun(seat, nummer);
        blocks.move(editor, block(editor, blok).id(), form.value("naar").equals("omhoog"));
        return Redirect.to(editor.href() + "#b-" + blok).saying("Verplaatst.", "Moved.");
    }

    @PostMapping(ONE + "/openbaar")
    Redirect show(Seat seat, @PathVariable int nummer, @PathVariable UUID blok, Form form) {
        Editor editor = begun(seat, nummer);
        boolean on = form.value("openbaar").equals("ja");
        Block block = block(editor, blok);
        if (on && !block.mayBeOpen()) {
            throw block.inside() ? new Refused("Dit is aan de kring verteld, en blijft daar.", "This was told to the circle, and stays there.")
                    : new Refused("Wie deze foto maakte zei niet dat iedereen hem mag zien.", "Who made this photo did not say that everybody may see it.");
        }
        blocks.show(editor, block.id(), on);
        return Redirect.to(editor.href() + "#b-" + blok).saying(on ? "Dit blok mag in de openbare versie." : "Dit blok blijft in de kring.",
                on ? "This block may go into the public version." : "This block stays within the circle.");
    }

    @PostMapping(ONE + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID blok) {
        Editor editor = begun(seat, nummer);
        blocks.remove(editor, block(editor, blok).id(), false);
        return Redirect.to(editor.href()).saying("Het blok is uit het verslag.", "The block is out of the report.").undo(editor.href() + "/" + blok + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable int nummer, @PathVariable UUID blok) {
        Editor editor = begun(seat, nummer);
        if (block(editor, blok).answer() == Block.Consent.REFUSED) {
            throw new Refused("Wie dit zei wil niet dat het in het verslag komt.", "Who said this does not want it in the report.");
        }
        blocks.remove(editor, blok, true);
        return Redirect.to(editor.href() + "#b-" + blok).saying("Het blok staat er weer.", "The block is back.");
    }

    private Block block(Editor editor, UUID id) {
        return blocks.find(editor, editor.meeting(), id).flatMap(block -> album.held(editor, editor.meeting(), List.of(block)).stream().findFirst()).orElseThrow(Missing::new);
    }

    private Editor begun(Seat seat, int number) {
        return reports.writing(seat, meetings.get(seat, number));
    }
}
