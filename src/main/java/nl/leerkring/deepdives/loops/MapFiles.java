package nl.leerkring.deepdives.loops;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Csv;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import org.springframework.web.util.HtmlUtils;

/** The map to take along: two tables, and a model for programs of system dynamics (OASIS XMILE 1.0). */
record MapFiles(Scene scene, LoopMap map, Language language) {

    String variables() {
        return Csv.BEGIN + Csv.line(List.of(say("ding", "thing"), say("samengevoegd met", "merged with"), say("van", "by"), say("stippen", "dots"))) + map.variables().stream()
                .map(each -> Csv.line(List.of(each.name(), each.within() == null ? "" : map.name(each.within()), LoopMaps.name(scene, each.presence()),
                        String.valueOf(each.dots())))).collect(Collectors.joining());
    }

    String arrows() {
        return Csv.BEGIN + Csv.line(List.of(say("oorzaak", "cause"), say("gevolg", "effect"), say("teken", "sign"), say("vertraging", "delay"),
                say("waaraan te zien", "evidence"), say("wie het anders ziet", "who sees it otherwise"), say("stippen", "dots"))) + map.drawn().stream()
                .map(each -> Csv.line(List.of(map.name(each.cause()), map.name(each.effect()), each.sign() > 0 ? "plus" : "min",
                        each.delayed() ? say("ja", "yes") : "", each.evidence(), each.doubts().stream().map(doubt -> LoopMaps.name(scene, doubt.presence()) + ": "
                                + doubt.reason()).collect(Collectors.joining("; ")), String.valueOf(each.dots())))).collect(Collectors.joining());
    }

    /** No equations are known yet; {@code NAN} names the causes, as modelling programs do for what is still to be filled in. */
    String model() {
        Picture size = new Picture(map, new LoopMap.Found(List.of(), false), language, "");
        Map<UUID, List<Arrow>> causes = new HashMap<>(map.drawn().stream().collect(Collectors.groupingBy(Arrow::effect)));
        String variables = map.heads().stream().map(each -> "<aux name=\"%s\"><doc>%s</doc><eqn>%s</eqn></aux>\n".formatted(safe(each.name()),
                safe(told(each, causes.getOrDefault(each.id(), List.of()))), equation(causes.getOrDefault(each.id(), List.of()))))
                .collect(Collectors.joining());
        String drawn = map.heads().stream().map(each -> "<aux name=\"%s\" x=\"%d\" y=\"%d\"/>\n".formatted(safe(each.name()),
                (int) (each.x() / 1_000 * size.width()), (int) (each.y() / 1_000 * size.height()))).collect(Collectors.joining());
        StringBuilder connectors = new StringBuilder();
        int uid = 1;
        for (Arrow each : map.drawn()) {
            connectors.append("<connector uid=\"%d\" polarity=\"%s\"><from>%s</from><to>%s</to></connector>\n".formatted(uid++, each.sign() > 0 ? "+" : "-",
                    identifier(map.name(each.cause())), identifier(map.name(each.effect()))));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
                <header><name>%s</name><vendor>Leerkring</vendor><product version="1.0" lang="%s">Leerkring</product></header>
                <sim_specs><start>0</start><stop>10</stop><dt>1</dt></sim_specs>
                <model><variables>
                %s</variables>
                <views><view type="stock_flow">
                %s%s</view></views></model>
                </xmile>
                """.formatted(safe(scene.run().title()), language.tag(), variables, drawn, connectors);
    }

    /** What a model has no field for: what was merged, delays, and how one can tell. */
    private String told(Variable variable, List<Arrow> causes) {
        return Stream.concat(map.merged(variable).stream().map(Variable::name), causes.stream().filter(each -> each.delayed() || !each.evidence().isEmpty())
                .map(each -> map.name(each.cause()) + (each.delayed() ? " (" + say("vertraging", "delay") + ")" : "") + ": " + each.evidence())).collect(Collectors.joining("; "));
    }

    private String equation(List<Arrow> causes) {
        return causes.isEmpty() ? "NAN" : "NAN(" + causes.stream().map(each -> identifier(map.name(each.cause()))).collect(Collectors.joining(", ")) + ")";
    }

    /** What is not a plain word stands between quotation marks (XMILE 3.2.2.1). */
    private static String identifier(String name) {
        String word = name.strip().replaceAll("\\s+", "_");
        return safe(word.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*") ? word : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private String say(String nl, String en) {
        return Text.of(nl, en).in(language);
    }
}
