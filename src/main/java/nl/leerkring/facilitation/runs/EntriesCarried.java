package nl.leerkring.facilitation.runs;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.facilitation.Carried;
import nl.leerkring.facilitation.Entries;
import nl.leerkring.facilitation.Listener;
import nl.leerkring.facilitation.Moves;
import nl.leerkring.facilitation.RunRole;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What was entered, as somebody sees it who entered nothing herself and brings in nothing: so nothing that is for the writer or the bringer alone
 * can come along. Who entered something that is shown as hers asks for it herself.
 */
@Component
class EntriesCarried implements Carried {

    private final Moves moves;
    private final Scenes scenes;
    private final Entries entries;

    EntriesCarried(Moves moves, Scenes scenes, Entries entries) {
        this.moves = moves;
        this.scenes = scenes;
        this.entries = entries;
    }

    @Override
    public boolean of(Set<String> topics) {
        return topics.contains("stand") || topics.contains("inbreng") || topics.contains("geteld");
    }

    @Override
    public Load load(RunSeat anybody, Set<String> topics) {
        Scene scene = moves.scene(anybody);
        return new Given(scene, entries.writers(anybody, Answers.untold(scene)));
    }

    private final class Given implements Load {
        private final Scene scene;
        private final Set<UUID> writers;

        private Given(Scene scene, Set<UUID> writers) {
            this.scene = scene;
            this.writers = writers;
        }

        @Override
        public @Nullable Object look(RunSeat seat, Listener listener) {
            boolean own = seat.role() == RunRole.BRINGER || writers.contains(seat.presence());
            return own || listener.board() != null ? null : seat.role();
        }

        @Override
        public Part part(RunSeat seat, Listener listener) {
            return scenes.given(scene.as(seat.anybody()), listener.language());
        }
    }
}
