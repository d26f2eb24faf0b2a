package nl.leerkring.circles;

import java.time.LocalDate;
import nl.leerkring.database.Key;
import org.jspecify.annotations.Nullable;

/**
 * A circle as everybody may see it: an open one, or a closed one of which only this is told. A hidden circle is never shown.
 *
 * @param open     whoever reads may see more than this, and may apply
 * @param archived it is over
 */
public record Shown(CircleId id, String slug, String name, String aim, String subject, String partners, @Nullable LocalDate starts,
        @Nullable LocalDate ends, boolean open, boolean archived) {

    /** For who comes in by the public door. */
    public Key door() {
        return Key.circle(id.value());
    }

    /** Its public page. */
    public String href() {
        return "/leerkringen/" + slug;
    }
}
