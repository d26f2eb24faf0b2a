package nl.leerkring.deepdives.loops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import org.springframework.web.util.HtmlUtils;

/**
 * The map as a drawing (SVG 1.1). On the page its colours come from the style sheet, in a file from what stands in it.
 *
 * @param href of the map; empty: a file, without links
 */
record Picture(LoopMap map, LoopMap.Found found, Language language, String href) {

    static final int WIDE = 156;
    static final int EDGE_X = 90;
    static final int EDGE_Y = 50;
    private static final int LINE = 17;
    private static final int LETTERS = 19;
    private static final int LABELLED = 6;

    private record Box(double x, double y, double high) {
    }

    int width() {
        return (int) (1_000 * Math.max(1, Math.sqrt(map.heads().size() / 14.0)));
    }

    int height() {
        return (int) (width() * 0.62);
    }

    String svg() {
        StringBuilder drawn = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="14" role="group" aria-label="%s" data-edge-x="%d" data-edge-y="%d">
                <defs><marker id="pijlpunt" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path class="lk-loops__head" d="M0 0L10 5L0 10z" fill="#444444"/></marker></defs>
                """.formatted(width(), height(), safe(Text.of("Oorzakenkaart", "Causal loop map").in(language)), EDGE_X, EDGE_Y));
        if (href.isEmpty()) {
            drawn.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        }
        Map<UUID, Box> boxes = new HashMap<>();
        map.heads().forEach(each -> boxes.put(each.id(), new Box(EDGE_X + each.x() / 1_000 * (width() - 2 * EDGE_X), EDGE_Y + each.y() / 1_000 * (height() - 2 * EDGE_Y),
                lines(each.name()).size() * LINE + 12)));
        map.drawn().forEach(each -> arrow(drawn, each, boxes));
        found.loops().stream().limit(LABELLED).forEach(each -> label(drawn, each, boxes));
        map.heads().forEach(each -> variable(drawn, each, boxes));
        return drawn.append("</svg>").toString();
    }

    @SuppressWarnings("NullAway") // every arrow is between what is there
    private void arrow(StringBuilder drawn, Arrow arrow, Map<UUID, Box> boxes) {
        Box from = boxes.get(arrow.cause());
        Box to = boxes.get(arrow.effect());
        double bentX = (from.x() + to.x()) / 2 - (to.y() - from.y()) * 0.18;
        double bentY = (from.y() + to.y()) / 2 + (to.x() - from.x()) * 0.18;
        double[] begin = edge(from, bentX, bentY);
        double[] end = edge(to, bentX, bentY);
        drawn.append("<path class=\"lk-loops__arrow%s\" d=\"M%d %dQ%d %d %d %d\" fill=\"none\" stroke=\"#444444\" stroke-width=\"2\"%s marker-end=\"url(#pijlpunt)\"/>".formatted(
                arrow.sign() < 0 ? " lk-loops__arrow--less" : "", (int) begin[0], (int) begin[1], (int) bentX, (int) bentY, (int) end[0], (int) end[1],
                arrow.doubts().isEmpty() ? "" : " stroke-dasharray=\"7 5\""));
        text(drawn, "lk-loops__sign", on(begin[0], bentX, end[0], 0.78) + 9, on(begin[1], bentY, end[1], 0.78) + 5, 20, arrow.mark());
        if (arrow.delayed()) {
            text(drawn, "lk-loops__sign", on(begin[0], bentX, end[0], 0.5), on(begin[1], bentY, end[1], 0.5) + 6, 20, "‖");
        }
    }

    private static double on(double from, double bent, double to, double part) {
        return (1 - part) * (1 - part) * from + 2 * part * (1 - part) * bent + part * part * to;
    }

    /** Where the line from the middle of a box to that point leaves the box. */
    private static double[] edge(Box box, double x, double y) {
        double dx = x - box.x();
        double dy = y - box.y();
        double part = Math.min(1, Math.min((WIDE / 2.0 + 3) / Math.max(1, Math.abs(dx)), (box.high() / 2 + 3) / Math.max(1, Math.abs(dy))));
        return new double[] {box.x() + dx * part, box.y() + dy * part};
    }

    @SuppressWarnings("NullAway")
    private static void label(StringBuilder drawn, Loop loop, Map<UUID, Box> boxes) {
        double x = loop.arrows().stream().mapToDouble(each -> boxes.get(each.cause()).x()).average().orElse(0);
        double y = loop.arrows().stream().mapToDouble(each -> boxes.get(each.cause()).y()).average().orElse(0);
        text(drawn, "lk-loops__loop", x, y, 18, loop.letter());
    }

    @SuppressWarnings("NullAway")
    private void variable(StringBuilder drawn, Variable variable, Map<UUID, Box> boxes) {
        Box box = boxes.get(variable.id());
        String end = "</g>";
        if (href.isEmpty()) {
            drawn.append("<g>");
        } else {
            drawn.append("<a class=\"lk-loops__variable\" id=\"t-%s\" href=\"%s/variabelen/%s\" data-x=\"%d\" data-y=\"%d\">".formatted(variable.id(), href, variable.id(),
                    (int) variable.x(), (int) variable.y()));
            end = "</a>";
        }
        drawn.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#fbf3d9\" stroke=\"#857d6f\"/>".formatted((int) (box.x() - WIDE / 2.0),
                (int) (box.y() - box.high() / 2), WIDE, (int) box.high()));
        List<String> lines = lines(variable.name());
        for (int i = 0; i < lines.size(); i++) {
            text(drawn, "lk-loops__name", box.x(), box.y() - box.high() / 2 + 6 + LINE * (i + 1) - 4, 14, lines.get(i));
        }
        drawn.append(end);
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word.length() > LETTERS + 2 ? word.substring(0, LETTERS) + "…" : word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void text(StringBuilder drawn, String style, double x, double y, int size, String text) {
        drawn.append("<text class=\"%s\" x=\"%d\" y=\"%d\" font-size=\"%d\" text-anchor=\"middle\">%s</text>".formatted(style, (int) x, (int) y, size, safe(text)));
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
