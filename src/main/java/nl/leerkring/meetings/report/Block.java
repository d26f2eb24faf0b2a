package nl.leerkring.meetings.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leerkring.meetings.ReportBlock.Kind;
import nl.leerkring.meetings.ReportPhoto;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a report.
 *
 * @param source where it came from; empty: the reporter wrote it
 * @param person whose words these are, when she has to say yes; nothing: nobody
 * @param shown  in the version for everybody
 * @param inside told to the circle alone: never in the version for everybody
 * @param untouched it says what it said when it came in
 * @param photo  of a photo, as long as it may be seen
 */
record Block(UUID id, String source, Kind kind, String title, String body, String by, @Nullable UUID person, @Nullable Instant asked,
        @Nullable Consent answer, boolean answerOpen, boolean shown, boolean inside, int version, boolean untouched, @Nullable ReportPhoto photo) {

    /** What somebody said who is quoted. */
    enum Consent implements Coded {
        NAMED("met-naam", Text.of("mag, met naam", "allowed, with name")),
        NAMELESS("zonder-naam", Text.of("mag, zonder naam", "allowed, without name")),
        REFUSED("nee", Text.of("mag niet", "not allowed"));

        private final String word;
        private final Text label;

        Consent(String word, Text label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        Text label() {
            return label;
        }
    }

    boolean waits() {
        return person != null && answer == null;
    }

    /** The circle may read it. */
    boolean out() {
        return person == null || answer == Consent.NAMED || answer == Consent.NAMELESS;
    }

    /** Everybody may read it. */
    boolean outForAll() {
        return shown && mayBeOpen() && out() && (person == null || answerOpen);
    }

    /** Who writes the report may choose it for everybody. */
    boolean mayBeOpen() {
        return !inside && (kind != Kind.PHOTO || photo != null && photo.open());
    }

    /** With its photo, and the words of who made it as they are now, unless the reporter chose others. */
    Block holding(ReportPhoto now) {
        return new Block(id, source, kind, title, untouched ? now.shows() : body, by, person, asked, answer, answerOpen, shown, inside, version, untouched, now);
    }

    /** As a reader gets it. It holds no markup but ours: what people typed is escaped. @param at the address of the report in which it is read */
    String html(Language language, String at) {
        return BlockHtml.of(this, language, at);
    }

    /** It has a line that says what it shows. */
    boolean titled() {
        return kind == Kind.TABLE || kind == Kind.BOARD || kind.counted() || kind == Kind.LIST && !title.isEmpty();
    }

    /** In one line. */
    boolean brieflyTold() {
        return kind == Kind.HEADING || kind == Kind.PHOTO;
    }

    List<String> lines() {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Its first words, to tell it apart in a sentence. */
    String brief() {
        String line = (title.isEmpty() ? body : title).replaceAll("\\s+", " ");
        return line.length() <= 50 ? line : line.substring(0, Character.isHighSurrogate(line.charAt(48)) ? 48 : 49) + "…";
    }

    static Block of(ResultSet row, int n) throws SQLException {
        String answer = row.getString("answer");
        return new Block(row.getObject("id", UUID.class), row.getString("source"), Coded.of(Kind.class, row.getString("kind")), row.getString("title"),
                row.getString("body"), row.getString("by_name"), row.getObject("person", UUID.class), Report.at(row, "asked"),
                answer == null ? null : Coded.of(Consent.class, answer), row.getBoolean("answer_open"), row.getBoolean("shown"), row.getBoolean("inside"), row.getInt("version"),
                row.getBoolean("untouched"), null);
    }
}
