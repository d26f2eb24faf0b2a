package nl.leerkring.knowledge;

import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** What is decided when an experiment is over. */
public enum Decision implements Coded {
    STOP("stoppen", Text.of("we stoppen ermee", "we stop")),
    ADAPT("aanpassen", Text.of("we passen het aan en doen nog een ronde", "we adapt it and do another round")),
    CONTINUE("doorgaan", Text.of("we gaan ermee door", "we continue")),
    SCALE("opschalen", Text.of("we doen het overal", "we do it everywhere"));

    private final String word;
    private final Text label;

    Decision(String word, Text label) {
        this.word = word;
        this.label = label;
    }

    @Override
    public String word() {
        return word;
    }

    public Text label() {
        return label;
    }

    /** It may become normal work. */
    public boolean lasts() {
        return this == CONTINUE || this == SCALE;
    }
}
