package nl.leerkring.facilitation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a script is played.
 *
 * @param code  six letters by which somebody without an account comes in
 * @param open  everybody of the circle may come in; otherwise only who was put in it
 * @param sealed what is said here stays here
 */
public record Run(RunId id, UUID circle, Subject subject, String title, Script script, String code, boolean open, boolean sealed, @Nullable Instant closed) {

    public String href() {
        return "/ronde/" + id;
    }

    public Step step(int index) {
        return script.steps().get(index);
    }
}
