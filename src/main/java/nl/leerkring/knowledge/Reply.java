package nl.leerkring.knowledge;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;

/** What one can answer when a card comes back. */
public enum Reply implements Coded {
    WELL("goed", Question.HOW, Text.of("Het gaat goed", "It goes well")),
    HARD("moeizaam", Question.HOW, Text.of("Het gaat moeizaam", "It is hard going")),
    IDLE("stil", Question.HOW, Text.of("Het ligt stil", "It is at a standstill")),
    YES("ja", Question.STILL, Text.of("Ja, nog steeds", "Yes, still")),
    ADAPTED("anders", Question.STILL, Text.of("Ja, maar anders", "Yes, but differently")),
    NO("nee", Question.STILL, Text.of("Nee, niet meer", "No, not any more"));

    /** What is asked. */
    public enum Question implements Coded {
        HOW(Text.of("Hoe gaat het met ‘{}’?", "How is ‘{}’ going?")),
        STILL(Text.of("Doe je dit nog: ‘{}’?", "Do you still do this: ‘{}’?"));

        private final Text text;

        Question(Text text) {
            this.text = text;
        }

        /** With the title of the card where the braces are. */
        public Text text() {
            return text;
        }

        public Text about(String title) {
            return Text.of(text.nl().replace("{}", title), text.en().replace("{}", title));
        }

        public List<Reply> replies() {
            return Stream.of(Reply.values()).filter(each -> each.question == this).toList();
        }
    }

    private final String word;
    private final Question question;
    private final Text label;

    Reply(String word, Question question, Text label) {
        this.word = word;
        this.question = question;
        this.label = label;
    }

    @Override
    public String word() {
        return word;
    }

    public Question question() {
        return question;
    }

    public Text label() {
        return label;
    }
}
