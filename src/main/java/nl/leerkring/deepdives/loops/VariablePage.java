package nl.leerkring.deepdives.loops;

import java.util.List;
import nl.leerkring.facilitation.Card;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;

/** @param notes from which it came */
record VariablePage(Scene scene, LoopMap map, Variable variable, List<Card> notes, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Op de kaart", "On the map");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String back() {
        return scene.seat().href() + "/kaart";
    }

    String href() {
        return back() + "/variabelen/" + variable.id();
    }

    boolean writes() {
        return LoopMaps.writes(scene);
    }

    List<Option> others() {
        return map.heads().stream().filter(each -> !each.id().equals(variable.id())).map(each -> new Option(each.id().toString(), each.name())).toList();
    }

    List<Arrow> arrows() {
        return map.drawn().stream().filter(each -> each.cause().equals(variable.id()) || each.effect().equals(variable.id())).toList();
    }

    String by() {
        return LoopMaps.name(scene, variable.presence());
    }
}
