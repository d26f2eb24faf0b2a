package nl.leerkring.deepdives.loops;

import java.util.List;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record ArrowPage(Scene scene, LoopMap map, Arrow arrow, Form form, Form doubt) implements Page {

    @Override
    public Text title() {
        return Text.of("Een pijl", "An arrow");
    }

    @Override
    public int status() {
        return form.bad() || doubt.bad() ? 422 : 200;
    }

    String back() {
        return scene.seat().href() + "/kaart";
    }

    String href() {
        return back() + "/pijlen/" + arrow.id();
    }

    boolean writes() {
        return LoopMaps.writes(scene);
    }

    String name() {
        return map.name(arrow.cause()) + " → " + map.name(arrow.effect());
    }

    String by(Arrow.Doubt each) {
        return LoopMaps.name(scene, each.presence());
    }

    /** "meer drukte geeft meer onveiligheid", to be read aloud. */
    Text sentence() {
        String cause = map.name(arrow.cause());
        String effect = map.name(arrow.effect());
        return Text.of("Meer ‘" + cause + "’ geeft " + (arrow.sign() > 0 ? "meer" : "minder") + " ‘" + effect + "’" + (arrow.delayed() ? ", maar pas na een tijd." : "."),
                "More ‘" + cause + "’ gives " + (arrow.sign() > 0 ? "more" : "less") + " ‘" + effect + "’" + (arrow.delayed() ? ", but only after a while." : "."));
    }

    List<Loop> loops() {
        return map.loops().loops().stream().filter(each -> each.arrows().stream().anyMatch(one -> one.id().equals(arrow.id()))).limit(20).toList();
    }
}
