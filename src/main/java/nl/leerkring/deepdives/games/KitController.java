package nl.leerkring.deepdives.games;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.deepdives.formats.Formats;
import nl.leerkring.deepdives.formats.Spot;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The games on the shelf: prepared at an item, taken along and brought in. */
@Controller
class KitController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/programma/{onderdeel}/werkvormen/spel";

    private final Formats formats;
    private final Kits kits;
    private final Games games;

    KitController(Formats formats, Kits kits, Games games) {
        this.formats = formats;
        this.kits = kits;
        this.games = games;
    }

    @GetMapping(HERE)
    KitsPage shelf(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        return page(formats.spot(seat, nummer, onderdeel), Form.empty().with("tafels", "1"));
    }

    private KitsPage page(Spot spot, Form form) {
        return new KitsPage(spot.href(), spot.item(), kits.all(spot.seat()), form);
    }

    @PostMapping(HERE)
    Answer prepare(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Spot spot = formats.spot(seat, nummer, onderdeel);
        Integer tables = form.number("tafels", 1, 12);
        var chosen = kits.find(seat, form.value("spel"));
        if (chosen.isEmpty()) {
            form.wrong("spel", "Kies een spel.", "Choose a game.");
        }
        if (form.bad() || chosen.isEmpty()) {
            return page(spot, form);
        }
        games.prepare(spot, chosen.get().kit(), tables == null ? 1 : tables);
        return Redirect.to(spot.href()).saying("Het staat klaar.", "It is ready.");
    }

    @PostMapping(HERE + "/invoer")
    Answer bring(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Spot spot = formats.spot(seat, nummer, onderdeel);
        String json = form.text("json", Kit.LONGEST);
        if (!form.bad()) {
            try {
                kits.keep(seat, Kit.read(json));
                return Redirect.to(spot.href() + "/werkvormen/spel").saying("Het spel staat op de plank van de kring.", "The game is on the shelf of the circle.");
            } catch (IllegalArgumentException unreadable) {
                form.wrong("json", "Dit is geen spel dat we kunnen lezen: " + unreadable.getMessage(), "This is not a game that we can read: " + unreadable.getMessage());
            }
        }
        return page(spot, form.with("tafels", "1"));
    }

    @GetMapping(HERE + "/{spel}/bestand")
    ResponseEntity<byte[]> file(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable String spel) {
        formats.spot(seat, nummer, onderdeel);
        Kit kit = kits.find(seat, spel).orElseThrow(Missing::new).kit();
        return ResponseEntity.ok().header("Content-Type", "application/json").header("Content-Disposition", "attachment; filename=\"" + kit.id() + ".json\"")
                .header("Cache-Control", "no-store").body(kit.pretty().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(HERE + "/{spel}/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID spel) {
        String shelf = formats.spot(seat, nummer, onderdeel).href() + "/werkvormen/spel";
        kits.remove(seat, spel, true);
        return Redirect.to(shelf).saying("Van de plank gehaald.", "Taken from the shelf.").undo(shelf + "/" + spel + "/herstel");
    }

    @PostMapping(HERE + "/{spel}/herstel")
    Redirect restore(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID spel) {
        String shelf = formats.spot(seat, nummer, onderdeel).href() + "/werkvormen/spel";
        kits.remove(seat, spel, false);
        return Redirect.to(shelf).saying("Het staat er weer.", "It is back.");
    }
}
