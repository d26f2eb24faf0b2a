package nl.leerkring.notices;

import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A letter with something above it that a person wrote.
 *
 * @param words plain text
 * @param by    the name of who wrote it; empty: she is gone
 */
public record Worded(Letter letter, String words, String by) implements Letter {

    @Override
    public Letter itself() {
        return letter.itself();
    }

    @Override
    public Text subject() {
        return letter.subject();
    }

    @Override
    public Text why() {
        return letter.why();
    }

    @Override
    public Topic topic() {
        return letter.topic();
    }

    @Override
    public @Nullable Action action() {
        return letter.action();
    }

    @Override
    public @Nullable String place() {
        return letter.place();
    }

    @Override
    public @Nullable Calendar calendar() {
        return letter.calendar();
    }

    @Override
    public @Nullable String once() {
        return letter.once();
    }

    @Override
    public @Nullable Reply reply() {
        return letter.reply();
    }
}
