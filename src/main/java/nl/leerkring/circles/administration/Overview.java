package nl.leerkring.circles.administration;

import java.time.Instant;
import nl.leerkring.circles.CircleId;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A circle as an administrator sees it: nothing of what is in it.
 *
 * @param inside until when this administrator is in it; nothing: she is not
 */
record Overview(CircleId id, String slug, String name, String visibility, int members, int coordinators, boolean archived, @Nullable Instant inside) {

    /** For the audit log: to read, and to find it by. */
    String audited() {
        return slug + " " + id;
    }

    boolean orphan() {
        return coordinators == 0 && !archived;
    }

    String meta(Ui ui) {
        Text seen = switch (visibility) {
            case "open" -> Text.of("open", "open");
            case "closed" -> Text.of("gesloten", "closed");
            default -> Text.of("verborgen", "hidden");
        };
        return ui.count(members, "mens", "mensen", "person", "people") + " · " + ui.say(seen) + (archived ? ui.say(" · afgesloten", " · closed") : "");
    }
}
