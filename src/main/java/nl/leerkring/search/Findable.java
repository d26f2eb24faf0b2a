package nl.leerkring.search;

import java.util.Map;
import nl.leerkring.web.Text;

/**
 * A kind of things that can be found: a bean of the module whose things they are, beside the view that its migration offers
 * (docs/notes/search.md).
 *
 * @param kind  the word that its migration offers it by
 * @param label of one of them
 * @param markdown its words are Markdown, of which the marks are not shown
 * @param themes what its themes are called, where they are words of the program; others are shown as somebody wrote them
 */
public record Findable(String kind, Text label, String icon, int order, boolean markdown, Map<String, Text> themes) {

    public Findable(String kind, Text label, String icon, int order) {
        this(kind, label, icon, order, false);
    }

    public Findable(String kind, Text label, String icon, int order, boolean markdown) {
        this(kind, label, icon, order, markdown, Map.of());
    }
}
