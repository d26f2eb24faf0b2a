package nl.leerkring.facilitation;

import java.time.Duration;
import java.util.List;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * One step of a script.
 *
 * @param minutes  0: it takes no time on the day, or as long as it takes
 * @param prompt   what the facilitator says or does
 * @param rule     what everybody keeps to in this step
 * @param optional it may be skipped
 * @param huddles  people talk in small groups, made so; nothing: they find each other, or it is for all
 */
public record Step(Text title, Actor who, Mode mode, int minutes, Text prompt, Text rule, boolean optional, List<Ask> asks,
        Huddle.@Nullable Kind huddles) {

    @SuppressWarnings("NullAway") // read from JSON
    public Step {
        if (title == null || title.nl().isBlank() || who == null || mode == null) {
            throw new IllegalArgumentException("a step has a title, who acts, and a mode");
        }
        if (minutes < 0 || minutes > 480) {
            throw new IllegalArgumentException("a step takes 0 to 480 minutes");
        }
        prompt = prompt == null ? Text.name("") : prompt;
        rule = rule == null ? Text.name("") : rule;
        asks = asks == null ? List.of() : List.copyOf(asks);
        if (asks.size() > 6) {
            throw new IllegalArgumentException("a step asks at most six things");
        }
    }

    /** Without small groups. */
    public Step(Text title, Actor who, Mode mode, int minutes, Text prompt, Text rule, boolean optional, List<Ask> asks) {
        this(title, who, mode, minutes, prompt, rule, optional, asks, null);
    }

    public Duration time() {
        return Duration.ofMinutes(minutes);
    }
}
