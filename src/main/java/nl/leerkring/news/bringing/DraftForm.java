package nl.leerkring.news.bringing;

import java.net.URI;
import nl.leerkring.news.NewsItem;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/** What somebody typed to bring. */
final class DraftForm {

    private DraftForm() {
    }

    static Form fresh() {
        return Form.empty().with("soort", NewsItem.Kind.EXPERIENCE.code());
    }

    static Form of(NewsItem item) {
        return Form.empty().with("soort", item.kind().code()).with("tekst", item.text()).with("link", item.link()).with("waarom", item.why())
                .with("versie", item.version());
    }

    /** What is wrong stands in the form afterwards. */
    static NewsItem.Draft read(Form form) {
        NewsItem.Kind kind = form.choice("soort", NewsItem.Kind.class);
        if (kind == null && !form.bad()) {
            form.wrong("soort", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        String text = form.text("tekst", NewsItem.LONGEST_TEXT);
        String link = form.optional("link", 1000);
        String why = form.optional("waarom", NewsItem.LONGEST_WHY);
        if (!link.isEmpty() && !isLink(link)) {
            form.wrong("link", "Dit is geen link. Hij begint met https://.", "This is not a link. It begins with https://.");
        }
        if (kind == NewsItem.Kind.PUBLICATION && link.isEmpty()) {
            form.wrong("link", "Waar is de publicatie te vinden?", "Where can the publication be found?");
        }
        if (kind == NewsItem.Kind.PUBLICATION && why.isEmpty()) {
            form.wrong("waarom", "Zeg in één zin waarom anderen dit moeten lezen.", "Say in one sentence why others should read this.");
        }
        return new NewsItem.Draft(kind == null ? NewsItem.Kind.EXPERIENCE : kind, text, link, why);
    }

    private static boolean isLink(String link) {
        return host(link) != null;
    }

    private static @Nullable String host(String link) {
        try {
            URI address = URI.create(link);
            return "https".equals(address.getScheme()) || "http".equals(address.getScheme()) ? address.getHost() : null;
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
