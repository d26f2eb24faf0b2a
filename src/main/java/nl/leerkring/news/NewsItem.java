package nl.leerkring.news;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has to tell in the round of one day. Everybody in the circle may read it.
 *
 * @param name         of who brings it
 * @param organisation where she worked then, or an empty text
 * @param link         empty: none
 * @param why          why it matters; empty: not told
 * @param spoken       when its turn came; nothing: it did not
 * @param skipped      it gets no turn
 */
public record NewsItem(NewsItemId id, MeetingId meeting, @Nullable UUID person, String name, String organisation, Kind kind, String text,
        String link, String why, Instant made, @Nullable Instant spoken, boolean skipped, @Nullable Instant withdrawn, int version) {

    public static final int LONGEST_TEXT = 1000;
    public static final int LONGEST_WHY = 500;

    /** What it is. */
    public enum Kind {
        EXPERIENCE(Text.of("ervaring", "experience")),
        NEWS(Text.of("nieuws", "news")),
        PUBLICATION(Text.of("publicatie", "publication"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        public static List<Option> options(Ui ui) {
            return List.of(values()).stream().map(each -> new Option(each.code(), ui.say(each.label()))).toList();
        }
    }

    /** An item that is to be brought or changed. */
    public record Draft(Kind kind, String text, String link, String why) {
    }

    /** Where it comes from, for a report. */
    public static String source(NewsItemId item) {
        return "actualiteiten/" + item;
    }

    public boolean by(UUID who) {
        return who.equals(person);
    }

    /** "Noor van Groningen, Groningen", as far as known. */
    public String who(Ui ui) {
        String said = ui.name(name);
        return organisation.isEmpty() ? said : said.isEmpty() ? organisation : said + ", " + organisation;
    }

    /** Its first words, to tell it apart in a sentence. */
    public String brief() {
        return cut(text, 60);
    }

    /** Cut at a word. */
    public static String cut(String text, int most) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
