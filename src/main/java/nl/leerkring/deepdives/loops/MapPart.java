package nl.leerkring.deepdives.loops;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Part;
import nl.leerkring.web.Ui;

/** The drawing, and the same as tables. */
record MapPart(Scene scene, LoopMap map, LoopMap.Found found) implements Part {

    static MapPart of(Scene scene, LoopMap map) {
        return new MapPart(scene, map, map.loops());
    }

    String href() {
        return scene.seat().href() + "/kaart";
    }

    boolean writes() {
        return LoopMaps.writes(scene);
    }

    Content picture(Ui ui) {
        return output -> output.writeContent(new Picture(map, found, ui.language(), href()).svg());
    }

    /** "drukte → onveiligheid → drukte". */
    String steps(Loop loop) {
        return loop.arrows().stream().map(each -> map.name(each.cause())).collect(Collectors.joining(" → ")) + " → " + map.name(loop.arrows().getFirst().cause());
    }

    /** In how many loops it takes part, which says something about where to intervene. */
    long loops(Variable variable) {
        return found.loops().stream().filter(loop -> loop.arrows().stream().anyMatch(each -> each.cause().equals(variable.id()))).count();
    }

    record Voted(String what, int dots) {
    }

    /** The places to intervene, by dots. */
    List<Voted> voted() {
        var things = map.heads().stream().map(each -> new Voted(each.name(), each.dots()));
        var arrows = map.drawn().stream().map(each -> new Voted(map.name(each.cause()) + " → " + map.name(each.effect()), each.dots()));
        return java.util.stream.Stream.concat(things, arrows).filter(each -> each.dots() > 0).sorted(Comparator.comparingInt(Voted::dots).reversed()).toList();
    }
}
