package nl.leerkring.facilitation.boards;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.facilitation.Ask;
import nl.leerkring.facilitation.Cards;
import nl.leerkring.facilitation.Moves;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.facilitation.Sight;
import nl.leerkring.facilitation.Tally;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The board of one question, named by its step and its place in the step: {@code 2-0}. */
@Controller
class BoardController {

    private static final String HERE = "/ronde/{ronde}/bord/{vraag}";

    private final Cards cards;
    private final Moves moves;

    BoardController(Cards cards, Moves moves) {
        this.cards = cards;
        this.moves = moves;
    }

    @GetMapping(HERE)
    BoardPage page(RunSeat seat, @PathVariable String vraag, Form form) {
        return page(seat, vraag, form.id("samen"));
    }

    private BoardPage page(RunSeat seat, String vraag, @org.jspecify.annotations.Nullable UUID merging) {
        Scene scene = moves.scene(seat);
        Tally.Asked asked = asked(scene, vraag);
        return new BoardPage(scene, asked, cards.of(seat, asked, all(scene, asked)), merging);
    }

    @GetMapping(HERE + "/kaarten")
    CardsPart changed(RunSeat seat, @PathVariable String vraag, Form form) {
        Scene scene = moves.scene(seat);
        Tally.Asked asked = asked(scene, vraag);
        String after = form.value("na");
        Cards.Board changed = cards.changed(seat, asked, all(scene, asked), after.matches("\\d{1,16}") ? Long.parseLong(after) : 0);
        BoardPage page = new BoardPage(scene, asked, changed, null);
        return new CardsPart(vraag, changed.cards().stream().map(page::view).toList(), changed.rev());
    }

    @PostMapping(HERE + "/{kaart}/plek")
    Redirect move(RunSeat seat, @PathVariable String vraag, @PathVariable UUID kaart, Form form) {
        Scene scene = moves.scene(seat);
        Tally.Asked asked = writable(scene, vraag);
        Integer bin = form.number("bak", 0, Math.max(0, scene.run().step(asked.step()).asks().get(asked.ask()).bins().size() - 1));
        Integer x = form.number("x", 0, 1000);
        Integer y = form.number("y", 0, 1000);
        if (form.bad()) {
            throw new Missing();
        }
        cards.move(seat, asked, kaart, new Cards.Place(bin, x == null ? null : x.doubleValue(), y == null ? null : y.doubleValue(), form.id("bij")));
        return back(seat, vraag);
    }

    @PostMapping(HERE + "/{kaart}/stip")
    Redirect dot(RunSeat seat, @PathVariable String vraag, @PathVariable UUID kaart) {
        Scene scene = moves.scene(seat);
        Tally.Asked asked = writable(scene, vraag);
        int most = scene.run().step(asked.step()).asks().get(asked.ask()).dots();
        if (most == 0) {
            throw new Missing();
        }
        cards.dot(seat, asked, kaart, most);
        return back(seat, vraag);
    }

    @PostMapping(HERE + "/{kaart}/staat")
    Redirect state(RunSeat seat, @PathVariable String vraag, @PathVariable UUID kaart, Form form) {
        Scene scene = moves.scene(seat);
        String state = form.oneOf("staat", Set.of("open", "answered", "parked"));
        if (!seat.leads() || state.isEmpty()) {
            throw new Missing();
        }
        cards.state(seat, writable(scene, vraag), kaart, state);
        return back(seat, vraag);
    }

    @GetMapping(HERE + "/tabel.csv")
    ResponseEntity<byte[]> table(RunSeat seat, @PathVariable String vraag, Language language) {
        return file("text/csv;charset=UTF-8", "bord.csv", new BoardTable(page(seat, vraag, (UUID) null), language).csv());
    }

    @GetMapping(HERE + "/plaat.svg")
    ResponseEntity<byte[]> picture(RunSeat seat, @PathVariable String vraag, Language language) {
        return file("image/svg+xml", "bord.svg", new BoardPicture(page(seat, vraag, (UUID) null), language).svg());
    }

    private static ResponseEntity<byte[]> file(String type, String name, String text) {
        return ResponseEntity.ok().header("Content-Type", type).header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store").header("Content-Security-Policy", "default-src 'none'; sandbox").body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Redirect back(RunSeat seat, String vraag) {
        return Redirect.to(seat.href() + "/bord/" + vraag);
    }

    private static Tally.Asked writable(Scene scene, String vraag) {
        Tally.Asked asked = asked(scene, vraag);
        if (scene.seat().listens()) {
            throw new Missing();
        }
        if (!scene.stand().takes(asked.step()) || scene.stand().phase() == nl.leerkring.facilitation.Phase.CLOSED) {
            throw new Refused("Het bord staat stil: de ronde is klaar.", "The board stands still: the round is done.");
        }
        return asked;
    }

    /** A question with a board, in a step that has begun. */
    private static Tally.Asked asked(Scene scene, String vraag) {
        Tally.Asked asked = Tally.Asked.of(vraag);
        if (asked == null || scene.run().sealed() || !lies(scene, asked)) {
            throw new Missing();
        }
        return asked;
    }

    static boolean lies(Scene scene, Tally.Asked asked) {
        List<Ask> asks = asked.step() <= scene.stand().step() ? scene.run().step(asked.step()).asks() : List.of();
        return asked.ask() < asks.size() && asks.get(asked.ask()).boarded();
    }

    /** All may see all of it; otherwise each sees her own. */
    static boolean all(Scene scene, Tally.Asked asked) {
        Sight sight = scene.run().step(asked.step()).asks().get(asked.ask()).sight();
        return sight == Sight.NOW || sight == Sight.TOGETHER && scene.stand().shows(asked.step());
    }
}
