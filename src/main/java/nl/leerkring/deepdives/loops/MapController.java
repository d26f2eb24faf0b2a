package nl.leerkring.deepdives.loops;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.leerkring.facilitation.Cards;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.facilitation.Tally;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The map of a run: looked at, filled from the board, put in order, its loops named and its places voted for. */
@Controller
class MapController {

    private static final String HERE = "/ronde/{ronde}/kaart";

    private final LoopMaps maps;
    private final Cards cards;

    MapController(LoopMaps maps, Cards cards) {
        this.maps = maps;
        this.cards = cards;
    }

    @GetMapping(HERE)
    MapPage page(RunSeat seat) {
        return page(seat, Form.empty(), Form.empty());
    }

    private MapPage page(RunSeat seat, Form form, Form naming) {
        Scene scene = maps.scene(seat);
        return new MapPage(MapPart.of(scene, maps.of(seat)), LoopMaps.writes(scene) && shown(scene), form, naming);
    }

    @GetMapping(HERE + "/tekening")
    MapPart part(RunSeat seat) {
        return MapPart.of(maps.scene(seat), maps.of(seat));
    }

    @GetMapping("/ronde/{ronde}/scherm/kaart")
    MapWallPart wall(RunSeat seat) {
        return new MapWallPart(part(seat));
    }

    @PostMapping(HERE + "/overname")
    Redirect take(RunSeat seat) {
        Scene scene = maps.scene(seat);
        if (!shown(scene)) {
            throw new Refused("De kaartjes zijn nog niet getoond. Laat ze eerst aan iedereen zien.", "The notes were not shown yet. First show them to everybody.");
        }
        List<nl.leerkring.facilitation.Card> heads = MapScript.gathered(seat.run()).stream().flatMap(asked -> cards.of(seat, asked, true).cards().stream())
                .filter(card -> card.within() == null).toList();
        int came = maps.change(seat, now -> now.take(heads));
        return back(seat).saying(came == 0 ? "Alles van het bord stond al op de kaart." : came + (came == 1 ? " kaartje overgezet." : " kaartjes overgezet."),
                came == 0 ? "All from the board was on the map already." : came + (came == 1 ? " note brought." : " notes brought."));
    }

    /** What is gathered privately comes to the map when all may see it. */
    private static boolean shown(Scene scene) {
        return MapScript.gathered(scene.run()).stream().map(Tally.Asked::step).anyMatch(step -> step <= scene.stand().step() && scene.stand().shows(step));
    }

    @PostMapping(HERE + "/variabelen")
    Answer add(RunSeat seat, Form form) {
        String name = form.text("naam", Variable.LONGEST).replaceAll("\\s+", " ");
        if (!form.bad()) {
            maps.change(seat, now -> {
                if (now.named(name) != null) {
                    return form.wrong("naam", "Dit staat al op de kaart.", "This is on the map already.");
                }
                now.room(1);
                now.add(name, null, Ordering.free(now.map().heads()));
                return form;
            });
        }
        return form.bad() ? page(seat, form, Form.empty()) : back(seat).saying("Op de kaart gezet.", "Put on the map.");
    }

    @PostMapping(HERE + "/pijlen")
    Answer draw(RunSeat seat, Form form) {
        UUID cause = form.id("van");
        UUID effect = form.id("naar");
        ArrowForm typed = ArrowForm.read(form);
        if (cause == null) {
            form.wrong("van", "Kies waar de pijl begint.", "Choose where the arrow begins.");
        }
        if (effect == null || effect.equals(cause)) {
            form.wrong("naar", "Kies waar de pijl heen gaat: iets anders dan waar hij begint.", "Choose where the arrow goes: something else than where it begins.");
        }
        if (cause != null && effect != null && !form.bad()) {
            maps.change(seat, now -> drawn(now, cause, effect, typed, form));
        }
        return form.bad() ? page(seat, form, Form.empty()) : back(seat).saying("De pijl staat op de kaart.", "The arrow is on the map.");
    }

    private static Form drawn(Drawing now, UUID cause, UUID effect, ArrowForm typed, Form form) {
        if (now.map().heads().stream().filter(each -> each.id().equals(cause) || each.id().equals(effect)).count() < 2) {
            return form.wrong("van", "Een van de twee staat niet meer op de kaart.", "One of the two is no longer on the map.");
        }
        var same = now.map().drawn().stream().filter(each -> each.cause().equals(cause) && each.effect().equals(effect)).findFirst();
        if (same.isPresent()) {
            String mark = same.get().mark();
            return form.wrong("naar", "Deze pijl is er al, met een " + mark + ". Zie je het anders? Schrijf dat bij de pijl.",
                    "This arrow is there already, with a " + mark + ". Do you see it otherwise? Write that with the arrow.");
        }
        now.draw(cause, effect, typed);
        return form;
    }

    @PostMapping(HERE + "/lussen")
    Answer name(RunSeat seat, Form form) {
        String name = form.optional("lusnaam", 80);
        List<UUID> arrows = Arrays.stream(form.value("lus").split(",")).filter(each -> each.matches("[0-9a-f-]{36}")).map(UUID::fromString).sorted().toList();
        if (arrows.size() < 2 || arrows.size() > LoopMap.LONGEST || maps.of(seat).loops().loops().stream().noneMatch(each -> each.key().equals(arrows))) {
            form.wrong("lus", "Kies een lus die er nu is.", "Choose a loop that is there now.");
        }
        if (form.bad()) {
            return page(seat, Form.empty(), form);
        }
        maps.change(seat, now -> {
            now.name(arrows, name);
            return true;
        });
        return Redirect.to(seat.href() + "/kaart#lussen").saying("De naam is bewaard.", "The name is kept.");
    }

    @PostMapping(HERE + "/stippen")
    Redirect dot(RunSeat seat, Form form) {
        UUID target = form.id("op");
        maps.change(seat, now -> {
            if (target == null || !LoopMaps.there(now.map(), target)) {
                throw new Missing();
            }
            now.dot(target);
            return true;
        });
        return Redirect.to(seat.href() + "/kaart#s-" + target);
    }

    @PostMapping(HERE + "/ordening")
    Redirect order(RunSeat seat) {
        maps.change(seat, now -> {
            now.order();
            return true;
        });
        return back(seat).saying("Netjes gelegd.", "Put in order.").undo(seat.href() + "/kaart/ordening/herstel");
    }

    @PostMapping(HERE + "/ordening/herstel")
    Redirect unorder(RunSeat seat) {
        maps.change(seat, now -> {
            now.unorder();
            return true;
        });
        return back(seat).saying("Het ligt weer zoals het lag.", "It lies as it lay.");
    }

    @GetMapping(HERE + "/plaat.svg")
    ResponseEntity<byte[]> picture(RunSeat seat, Language language) {
        maps.scene(seat);
        LoopMap map = maps.of(seat);
        return file("image/svg+xml", "oorzakenkaart.svg", new Picture(map, map.loops(), language, "").svg());
    }

    @GetMapping(HERE + "/dingen.csv")
    ResponseEntity<byte[]> variables(RunSeat seat, Language language) {
        return file("text/csv;charset=UTF-8", "oorzakenkaart-dingen.csv", files(seat, language).variables());
    }

    @GetMapping(HERE + "/pijlen.csv")
    ResponseEntity<byte[]> arrows(RunSeat seat, Language language) {
        return file("text/csv;charset=UTF-8", "oorzakenkaart-pijlen.csv", files(seat, language).arrows());
    }

    @GetMapping(HERE + "/model.xmile")
    ResponseEntity<byte[]> model(RunSeat seat, Language language) {
        return file("application/xml", "oorzakenkaart.xmile", files(seat, language).model());
    }

    private MapFiles files(RunSeat seat, Language language) {
        return new MapFiles(maps.scene(seat), maps.of(seat), language);
    }

    private static ResponseEntity<byte[]> file(String type, String name, String text) {
        return ResponseEntity.ok().header("Content-Type", type).header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store").header("Content-Security-Policy", "default-src 'none'; sandbox").body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Redirect back(RunSeat seat) {
        return Redirect.to(seat.href() + "/kaart");
    }
}
