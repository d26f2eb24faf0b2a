package nl.leerkring.facilitation.runs;

import java.util.List;
import nl.leerkring.facilitation.Phase;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.facilitation.Sight;
import nl.leerkring.web.Part;
import nl.leerkring.web.components.Qr;
import org.jspecify.annotations.Nullable;

/**
 * What the wall shows.
 *
 * @param given what was entered
 * @param qr    the address to join, while one can
 */
record WallPart(Scene scene, EntriesPart given, String join, @Nullable Qr qr) implements Part {

    boolean joining() {
        return scene.stand().phase() == Phase.PREPARE || scene.stand().phase() == Phase.RULES;
    }

    /** Only what everybody may see: a wall does not know who looks. */
    List<Answers> shown() {
        return given.now().stream().filter(each -> each.ask().sight() == Sight.NOW || each.ask().sight() == Sight.TOGETHER
                && scene.stand().shows(each.step())).toList();
    }
}
