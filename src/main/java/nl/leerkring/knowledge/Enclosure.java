package nl.leerkring.knowledge;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.library.Document;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** A document of the shelf that belongs to a card, for who may read both. */
public record Enclosure(Document document, Purpose purpose) {

    /** What it is there for. */
    public enum Purpose implements Coded {
        BACKGROUND("achtergrond", Text.of("achtergrond", "background")),
        EVIDENCE("bewijs", Text.of("bewijs", "evidence"));

        private final String word;
        private final Text label;

        Purpose(String word, Text label) {
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

        public static List<Option> options(Ui ui) {
            return Stream.of(values()).map(each -> new Option(each.word, ui.say(each.label))).toList();
        }
    }

    /** "bewijs · handreiking". */
    public String about(Ui ui) {
        return ui.say(purpose.label()) + " · " + ui.say(document.said().kind().label());
    }
}
