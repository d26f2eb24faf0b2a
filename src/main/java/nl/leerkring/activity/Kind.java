package nl.leerkring.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** What lines of the journal are about, as people say it; each covers words that modules write. A word that is not known here is "other". */
public enum Kind implements Coded {
    MEETINGS("bijeenkomsten", Text.of("Bijeenkomsten", "Meetings"), "meeting", "reporter", "report"),
    PROGRAMME("programma", Text.of("Programma", "Programme"), "programme"),
    ANSWERS("antwoorden", Text.of("Antwoorden", "Answers"), "rsvp"),
    PEOPLE("mensen", Text.of("Mensen", "People"), "seat", "invitation", "application", "person"),
    CIRCLE("kring", Text.of("De kring", "The circle"), "circle"),
    ADMINISTRATION("beheer", Text.of("Beheer", "Administration"), "visit"),
    HOST("gastgemeente", Text.of("Gastgemeente", "Host"), "host", "hosting", "checklist"),
    DATES("datums", Text.of("Datums", "Dates"), "poll", "date"),
    NEWS("actualiteiten", Text.of("Actualiteiten", "News"), "news"),
    KNOWLEDGE("kennis", Text.of("Kennis", "Knowledge"), "knowledge"),
    DOCUMENTS("documenten", Text.of("Documenten", "Documents"), "document", "attachment", "material"),
    TALK("gesprekken", Text.of("Gesprekken", "Conversations"), "thread", "message"),
    OTHER("verder", Text.of("Verder", "Other"));

    private static final Map<String, Kind> BY_WRITTEN = new LinkedHashMap<>();

    static {
        for (Kind kind : values()) {
            kind.written.forEach(written -> BY_WRITTEN.put(written, kind));
        }
    }

    private final String word;
    private final Text label;
    private final List<String> written;

    Kind(String word, Text label, String... written) {
        this.word = word;
        this.label = label;
        this.written = List.of(written);
    }

    /** In an address. */
    @Override
    public String word() {
        return word;
    }

    public Text label() {
        return label;
    }

    /** What modules write for it; nothing for "other". */
    public List<String> written() {
        return written;
    }

    public static Kind of(String written) {
        return BY_WRITTEN.getOrDefault(written, OTHER);
    }

    /** All words that are known here. */
    public static List<String> known() {
        return List.copyOf(BY_WRITTEN.keySet());
    }
}
