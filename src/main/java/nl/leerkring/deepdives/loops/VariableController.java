package nl.leerkring.deepdives.loops;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.facilitation.Card;
import nl.leerkring.facilitation.Cards;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One thing on the map: where it came from, what it is called, where it lies and with what it was merged. */
@Controller
class VariableController {

    private static final String HERE = "/ronde/{ronde}/kaart/variabelen/{variabele}";
    private static final double STEP = 40;

    private final LoopMaps maps;
    private final Cards cards;

    VariableController(LoopMaps maps, Cards cards) {
        this.maps = maps;
        this.cards = cards;
    }

    @GetMapping(HERE)
    VariablePage page(RunSeat seat, @PathVariable UUID variabele) {
        return page(seat, variabele, null);
    }

    private VariablePage page(RunSeat seat, UUID id, @Nullable Form form) {
        Scene scene = maps.scene(seat);
        LoopMap map = maps.of(seat);
        Variable variable = of(map, id);
        return new VariablePage(scene, map, variable, notes(seat, map, variable), form == null ? Form.empty().with("naam", variable.name()) : form);
    }

    /** The words of the notes it came from, also of what was merged with it: on the board or here. */
    private List<Card> notes(RunSeat seat, LoopMap map, Variable variable) {
        List<UUID> sources = java.util.stream.Stream.concat(java.util.stream.Stream.of(variable), map.merged(variable).stream()).filter(each -> each.source() != null)
                .map(Variable::source).toList();
        return sources.isEmpty() ? List.of() : MapScript.gathered(seat.run()).stream().flatMap(asked -> cards.of(seat, asked, true).cards().stream())
                .filter(card -> sources.contains(card.id()) || card.within() != null && sources.contains(card.within())).toList();
    }

    @PostMapping(HERE)
    Answer rename(RunSeat seat, @PathVariable UUID variabele, Form form) {
        String name = form.text("naam", Variable.LONGEST).replaceAll("\\s+", " ");
        if (!form.bad()) {
            maps.change(seat, now -> renamed(now, of(now.map(), variabele), name, form));
        }
        return form.bad() ? page(seat, variabele, form) : Redirect.to(seat.href() + "/kaart").saying("Bewaard.", "Saved.");
    }

    private static Form renamed(Drawing now, Variable variable, String name, Form form) {
        Variable same = now.named(name);
        if (same != null && !same.id().equals(variable.id())) {
            return form.wrong("naam", "Zo heet al iets anders op de kaart. Voeg ze samen, of kies een andere naam.",
                    "Something else on the map has this name. Merge them, or choose another name.");
        }
        if (!form.value("was").isEmpty() && !form.value("was").equals(variable.name())) {
            return form.with("was", variable.name()).wrong("naam", "Iemand anders noemde dit net ‘" + variable.name() + "’. Klopt jouw naam nog?",
                    "Somebody else just called this ‘" + variable.name() + "’. Is your name still right?");
        }
        now.rename(variable.id(), name);
        return form;
    }

    /** To a place, or a step in a direction. */
    @PostMapping(HERE + "/plek")
    Redirect move(RunSeat seat, @PathVariable UUID variabele, Form form) {
        Integer x = form.number("x", 0, 1_000);
        Integer y = form.number("y", 0, 1_000);
        String to = x == null || y == null ? form.oneOf("naar", Set.of("hoger", "lager", "links", "rechts")) : "";
        if (form.bad()) {
            throw new Missing();
        }
        maps.change(seat, now -> {
            Variable variable = of(now.map(), variabele);
            now.place(variable.id(), x == null ? variable.x() + (to.equals("links") ? -STEP : to.equals("rechts") ? STEP : 0) : x,
                    y == null ? variable.y() + (to.equals("hoger") ? -STEP : to.equals("lager") ? STEP : 0) : y);
            return true;
        });
        return Redirect.to(seat.href() + "/kaart/variabelen/" + variabele).saying("Verplaatst.", "Moved.");
    }

    @PostMapping(HERE + "/samenvoeging")
    Redirect merge(RunSeat seat, @PathVariable UUID variabele, Form form) {
        UUID with = form.id("met");
        if (with == null) {
            throw new Missing();
        }
        maps.change(seat, now -> {
            now.merge(of(now.map(), variabele), of(now.map(), with));
            return true;
        });
        return Redirect.to(seat.href() + "/kaart/variabelen/" + with).saying("Samengevoegd. Beide namen blijven staan.", "Merged. Both names stay.")
                .undo(seat.href() + "/kaart/variabelen/" + variabele + "/losmaking");
    }

    @PostMapping(HERE + "/losmaking")
    Redirect separate(RunSeat seat, @PathVariable UUID variabele) {
        maps.change(seat, now -> {
            now.separate(of(now.map(), variabele));
            return true;
        });
        return Redirect.to(seat.href() + "/kaart/variabelen/" + variabele).saying("Weer apart.", "Separate again.");
    }

    @PostMapping(HERE + "/verwijdering")
    Redirect remove(RunSeat seat, @PathVariable UUID variabele) {
        maps.remove(seat, "variable", variabele, true);
        return Redirect.to(seat.href() + "/kaart").saying("Van de kaart gehaald, met de pijlen eraan.", "Taken off the map, with its arrows.")
                .undo(seat.href() + "/kaart/variabelen/" + variabele + "/herstel");
    }

    @PostMapping(HERE + "/herstel")
    Redirect restore(RunSeat seat, @PathVariable UUID variabele) {
        maps.remove(seat, "variable", variabele, false);
        return Redirect.to(seat.href() + "/kaart").saying("Het staat er weer.", "It is back.");
    }

    private static Variable of(LoopMap map, UUID id) {
        Variable variable = map.variable(id);
        if (variable == null) {
            throw new Missing();
        }
        return variable;
    }
}
