package nl.leerkring.knowledge.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.leerkring.knowledge.Kind;

/** A lineage drawn from left to right: a column for what it came from, and one for each kind of card that is in it. All numbers are those of an SVG. */
record Picture(int width, int height, List<Box> boxes, List<Arrow> arrows) {

    static final int WIDE = 160;
    static final int HIGH = 108;
    private static final int ASIDE = 36;
    private static final int BELOW = 22;
    private static final int EDGE = 8;
    private static final int LINE = 20;
    private static final int LINES = 4;

    /** @param node nothing: it is no card @param lines its title, broken */
    record Box(int x, int y, Lineage.@org.jspecify.annotations.Nullable Node node, String href, List<String> lines, boolean here) {

        int middle() {
            return y + HIGH / 2;
        }
    }

    /** The path of one line. */
    record Arrow(String path) {
    }

    static Picture of(Lineage lineage) {
        Map<Integer, List<Lineage.Node>> columns = new TreeMap<>();
        lineage.nodes().forEach(node -> columns.computeIfAbsent(node.card().kind().ordinal(), kind -> new ArrayList<>()).add(node));
        List<Box> boxes = new ArrayList<>();
        Map<UUID, Box> placed = new HashMap<>();
        int column = lineage.origins().isEmpty() ? 0 : 1;
        for (List<Lineage.Node> nodes : columns.values()) {
            for (int i = 0; i < nodes.size(); i++) {
                Lineage.Node node = nodes.get(i);
                Box box = new Box(x(column), y(i), node, node.href() == null ? "" : node.href(), broken(node.card().title()), node.card().id().equals(lineage.card().id()));
                boxes.add(box);
                placed.put(node.card().id().value(), box);
            }
            column++;
        }
        List<Arrow> arrows = new ArrayList<>();
        for (Lineage.Line line : lineage.lines()) {
            join(arrows, placed.get(line.from()), placed.get(line.to()));
        }
        for (int i = 0; i < lineage.origins().size(); i++) {
            Lineage.Origin origin = lineage.origins().get(i);
            Box box = new Box(x(0), y(i), null, origin.href(), broken(origin.title()), false);
            boxes.add(box);
            join(arrows, box, placed.get(origin.card()));
        }
        int rows = boxes.stream().mapToInt(box -> box.y()).max().orElse(0);
        return new Picture(x(column) - ASIDE + EDGE, rows + HIGH + EDGE, List.copyOf(boxes), List.copyOf(arrows));
    }

    private static int x(int column) {
        return EDGE + column * (WIDE + ASIDE);
    }

    private static int y(int row) {
        return EDGE + row * (HIGH + BELOW);
    }

    /** To the next column with a curve; within a column from below to above, along the side. */
    private static void join(List<Arrow> arrows, @org.jspecify.annotations.Nullable Box from, @org.jspecify.annotations.Nullable Box to) {
        if (from == null || to == null) {
            return;
        }
        int start = from.x() + WIDE;
        if (from.x() < to.x()) {
            int half = (start + to.x()) / 2;
            arrows.add(new Arrow("M" + start + " " + from.middle() + " C" + half + " " + from.middle() + " " + half + " " + to.middle() + " " + (to.x() - 7) + " " + to.middle()));
        } else {
            int out = start + ASIDE / 2;
            arrows.add(new Arrow("M" + start + " " + from.middle() + " C" + out + " " + from.middle() + " " + out + " " + to.middle() + " " + (to.x() + WIDE + 7) + " " + to.middle()));
        }
    }

    /** Broken at words, in four lines at most. */
    static List<String> broken(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.strip().split("\\s+")) {
            String piece = word.length() <= LINE ? word : word.substring(0, Character.isHighSurrogate(word.charAt(LINE - 2)) ? LINE - 2 : LINE - 1) + "…";
            if (!line.isEmpty() && line.length() + 1 + piece.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(piece);
        }
        lines.add(line.toString());
        if (lines.size() > LINES) {
            String last = lines.get(LINES - 1);
            List<String> kept = new ArrayList<>(lines.subList(0, LINES - 1));
            kept.add((last.length() < LINE ? last : last.substring(0, Character.isHighSurrogate(last.charAt(LINE - 2)) ? LINE - 2 : LINE - 1)) + "…");
            return List.copyOf(kept);
        }
        return List.copyOf(lines);
    }

    static String css(Box box) {
        return box.node() == null ? "origin" : box.node().card().kind() == Kind.ROUTINE || box.node().card().kind() == Kind.UPTAKE ? "done" : "going";
    }
}
