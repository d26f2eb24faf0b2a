package nl.leerkring.facilitation.boards;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.facilitation.Card;
import nl.leerkring.web.Language;
import org.springframework.web.util.HtmlUtils;

/** The board as a picture (SVG 1.1): columns side by side, or a canvas as three columns in the order in which the notes came. */
record BoardPicture(BoardPage page, Language language) {

    private static final int WIDE = 260;
    private static final int GAP = 16;
    private static final int LINE = 18;
    private static final int LETTERS = 34;

    String svg() {
        int columns = page.ask().bins().isEmpty() ? 3 : page.ask().bins().size();
        StringBuilder drawn = new StringBuilder();
        int deepest = 0;
        for (int column = 0; column < columns; column++) {
            deepest = Math.max(deepest, column(drawn, column, columns));
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="14"><title>%s</title>
                <rect width="100%%" height="100%%" fill="#ffffff"/>%s</svg>
                """.formatted(columns * (WIDE + GAP) + GAP, deepest + GAP, safe(page.ask().label().in(language)), drawn);
    }

    private int column(StringBuilder drawn, int column, int columns) {
        boolean binned = !page.ask().bins().isEmpty();
        int x = GAP + column * (WIDE + GAP);
        int y = GAP;
        if (binned) {
            text(drawn, x, y + LINE, "bold", page.ask().bins().get(column).in(language));
            y += 2 * LINE;
        }
        List<Card> cards = page.heads(binned ? column : -1);
        for (int i = 0; i < cards.size(); i++) {
            if (binned || i % columns == column) {
                y = card(drawn, x, y, cards.get(i));
            }
        }
        return y;
    }

    private int card(StringBuilder drawn, int x, int y, Card card) {
        List<String> lines = new ArrayList<>(wrapped(card.text()));
        page.on(card).forEach(each -> lines.addAll(wrapped("+ " + each.text())));
        int high = (lines.size() + 1) * LINE + LINE / 2;
        drawn.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#fbf3d9\" stroke=\"#857d6f\"/>".formatted(x, y, WIDE, high));
        for (int i = 0; i < lines.size(); i++) {
            text(drawn, x + 10, y + LINE * (i + 1) + 2, "normal", lines.get(i));
        }
        if (card.dots() > 0) {
            text(drawn, x + WIDE - 40, y + high - 8, "bold", "● " + card.dots());
        }
        return y + high + GAP;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void text(StringBuilder drawn, int x, int y, String weight, String text) {
        drawn.append("<text x=\"%d\" y=\"%d\" font-weight=\"%s\">%s</text>".formatted(x, y, weight, safe(text)));
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
