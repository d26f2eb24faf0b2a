package nl.leerkring.web.pictures;

import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** Words in a picture: SVG does not wrap them by itself. */
final class Lines {

    private Lines() {
    }

    /** A word that is longer than a line is cut where the line ends. */
    static List<String> of(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.replaceAll("(\\S{" + letters + "})(?=\\S)", "$1 ").split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static String safe(String text) {
        return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
    }
}
