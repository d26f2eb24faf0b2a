package nl.leerkring.web.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was counted, as a picture (SVG) for on a page: bars, columns or words. It is as wide as its place and takes its colours and letters
 * from the classes {@code lk-picture}, so that it is good in light, in dark and on paper.
 *
 * @param id    no other picture on the page has it
 * @param about tells the same to who does not see it
 */
public record Counts(String id, String title, String about, List<Count> all) {

    private static final int LINE = 18;
    private static final int BAR = 16;
    private static final int LETTERS = 34;
    /** Of the width; behind it stands the number. */
    private static final double LONGEST = 84;
    private static final int HIGHEST = 96;
    /** Of the picture with words, in the measure of its letters. */
    private static final int WIDE = 320;
    private static final double LETTER = 0.6;
    private static final int SMALL = 14;
    private static final int MORE = 12;

    /** @param part of the largest that there can be, from 0 to 1 @param number as it is told */
    public record Count(String label, double part, String number) {
    }

    /** One under the other, the length tells how much. */
    public String bars() {
        StringBuilder drawn = new StringBuilder();
        int y = 0;
        for (Count each : all) {
            for (String line : Lines.of(each.label(), LETTERS)) {
                y += LINE;
                text(drawn, "", "0", y - 5, line);
            }
            rect(drawn, "0", y, percent(each.part() * LONGEST), BAR);
            text(drawn, " class=\"lk-picture__number\"", "100%", y + 13, each.number());
            y += BAR + LINE / 2;
        }
        return svg("width=\"100%\" height=\"" + y + "\"", drawn);
    }

    /** Side by side, as on a scale: the height tells how much. */
    public String columns() {
        StringBuilder drawn = new StringBuilder();
        double wide = 100.0 / Math.max(1, all.size());
        int floor = HIGHEST + LINE;
        for (int i = 0; i < all.size(); i++) {
            Count each = all.get(i);
            int high = (int) Math.round(each.part() * HIGHEST);
            if (high > 0) {
                rect(drawn, percent((i + 0.1) * wide), floor - high, percent(0.8 * wide), high);
                text(drawn, "", percent((i + 0.5) * wide), floor - high - 4, each.number());
            }
            text(drawn, "", percent((i + 0.5) * wide), floor + LINE, each.label());
        }
        drawn.insert(0, "<g text-anchor=\"middle\">").append("</g><line x1=\"0\" x2=\"100%%\" y1=\"%d\" y2=\"%d\"/>".formatted(floor, floor));
        return svg("width=\"100%\" height=\"" + (floor + LINE + 6) + "\"", drawn);
    }

    /** Beside each other, larger when they were said more often. */
    public String words() {
        StringBuilder drawn = new StringBuilder();
        List<Count> row = new ArrayList<>();
        int y = 0;
        for (Count each : all.stream().sorted(Comparator.comparingDouble(Count::part).reversed()).toList()) {
            if (!row.isEmpty() && wide(row) + wide(each) > WIDE) {
                y = row(drawn, row, y);
            }
            row.add(each);
        }
        y = row(drawn, row, y);
        return svg("width=\"" + WIDE + "\" height=\"" + y + "\" viewBox=\"0 0 " + WIDE + " " + y + "\"", drawn);
    }

    /** @return where the next one begins */
    private static int row(StringBuilder drawn, List<Count> row, int from) {
        int size = row.stream().mapToInt(Counts::size).max().orElse(SMALL);
        double x = Math.max(0, (WIDE - wide(row)) / 2);
        int deepest = from;
        for (Count each : row) {
            int y = from + size;
            for (String line : Lines.of(each.label(), (int) (WIDE / (size(each) * LETTER)))) {
                drawn.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\">%s</text>".formatted((int) x, y, size(each), Lines.safe(line)));
                deepest = Math.max(deepest, y + SMALL);
                y += size(each) + 4;
            }
            x += wide(each);
        }
        row.clear();
        return deepest;
    }

    private static int size(Count count) {
        return SMALL + (int) Math.round(MORE * count.part());
    }

    private static double wide(Count count) {
        return Math.min(WIDE, (count.label().length() + 1) * size(count) * LETTER);
    }

    private static double wide(List<Count> row) {
        return row.stream().mapToDouble(Counts::wide).sum();
    }

    private String svg(String measure, StringBuilder drawn) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" class="lk-picture" role="img" aria-labelledby="%s-t" aria-describedby="%s-d" %s font-size="14">\
                <title id="%s-t">%s</title><desc id="%s-d">%s</desc>%s</svg>""".formatted(id, id, measure, id, Lines.safe(title), id, Lines.safe(about), drawn);
    }

    private static void rect(StringBuilder drawn, String x, int y, String wide, int high) {
        drawn.append("<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\"/>".formatted(x, y, wide, high));
    }

    private static void text(StringBuilder drawn, String look, String x, int y, String text) {
        drawn.append("<text%s x=\"%s\" y=\"%d\">%s</text>".formatted(look, x, y, Lines.safe(text)));
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.1f%%", part).replace(".0%", "%");
    }

    /** In one sentence, the largest first. */
    public static String told(List<Count> all, int most) {
        return all.stream().sorted(Comparator.comparingDouble(Count::part).reversed()).limit(most).map(each -> each.label() + " " + each.number()).collect(Collectors.joining(", "));
    }
}
