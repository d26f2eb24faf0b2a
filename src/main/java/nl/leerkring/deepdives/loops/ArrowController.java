package nl.leerkring.deepdives.loops;

import java.util.UUID;
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

/** One arrow: what it says, how one can tell, and who sees it otherwise. */
@Controller
class ArrowController {

    private static final String HERE = "/ronde/{ronde}/kaart/pijlen/{pijl}";

    private final LoopMaps maps;

    ArrowController(LoopMaps maps) {
        this.maps = maps;
    }

    @GetMapping(HERE)
    ArrowPage page(RunSeat seat, @PathVariable UUID pijl) {
        return page(seat, pijl, null, null);
    }

    private ArrowPage page(RunSeat seat, UUID id, @Nullable Form form, @Nullable Form doubt) {
        Scene scene = maps.scene(seat);
        LoopMap map = maps.of(seat);
        Arrow arrow = of(map, id);
        String mine = arrow.doubts().stream().filter(each -> each.presence().equals(seat.presence())).map(Arrow.Doubt::reason).findFirst().orElse("");
        return new ArrowPage(scene, map, arrow, form != null ? form : Form.empty().with("teken", arrow.sign() > 0 ? "plus" : "min")
                .with("vertraging", arrow.delayed() ? "ja" : "").with("waaraan", arrow.evidence()).with("versie", arrow.version()),
                doubt != null ? doubt : Form.empty().with("reden", mine));
    }

    @PostMapping(HERE)
    Answer change(RunSeat seat, @PathVariable UUID pijl, Form form) {
        ArrowForm typed = ArrowForm.read(form);
        Integer version = form.number("versie", 1, 1_000_000);
        if (!form.bad()) {
            maps.change(seat, now -> {
                Arrow there = of(now.map(), pijl);
                if (version == null || !now.change(pijl, version, typed)) {
                    form.with("versie", there.version()).wrong("waaraan", "Iemand anders wijzigde deze pijl net: nu " + there.mark() + ", ‘" + there.evidence()
                            + "’. Bewaar nog eens als het jouwe moet gelden.", "Somebody else just changed this arrow: now " + there.mark() + ", ‘" + there.evidence()
                            + "’. Save once more if yours should hold.");
                }
                return true;
            });
        }
        return form.bad() ? page(seat, pijl, form, null) : Redirect.to(seat.href() + "/kaart").saying("Bewaard.", "Saved.");
    }

    @PostMapping(HERE + "/twijfel")
    Answer doubt(RunSeat seat, @PathVariable UUID pijl, Form form) {
        String reason = form.optional("reden", 500);
        if (form.bad()) {
            return page(seat, pijl, null, form);
        }
        maps.change(seat, now -> {
            of(now.map(), pijl);
            now.doubt(pijl, reason);
            return true;
        });
        return Redirect.to(seat.href() + "/kaart/pijlen/" + pijl).saying(reason.isEmpty() ? "Je twijfel is weggehaald." : "Het staat erbij.",
                reason.isEmpty() ? "Your doubt is taken away." : "It is noted.");
    }

    @PostMapping(HERE + "/verwijdering")
    Redirect remove(RunSeat seat, @PathVariable UUID pijl) {
        maps.remove(seat, "arrow", pijl, true);
        return Redirect.to(seat.href() + "/kaart").saying("De pijl is weg.", "The arrow is gone.").undo(seat.href() + "/kaart/pijlen/" + pijl + "/herstel");
    }

    /** Meanwhile somebody may have drawn the same arrow anew; then that one stays. */
    @PostMapping(HERE + "/herstel")
    Redirect restore(RunSeat seat, @PathVariable UUID pijl) {
        maps.restore(seat, pijl);
        return Redirect.to(seat.href() + "/kaart").saying("De pijl staat er weer.", "The arrow is back.");
    }

    private static Arrow of(LoopMap map, UUID id) {
        Arrow arrow = map.arrow(id);
        if (arrow == null) {
            throw new Missing();
        }
        return arrow;
    }
}
