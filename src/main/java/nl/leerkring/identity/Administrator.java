package nl.leerkring.identity;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.web.Missing;

/** Keeps the program running, safe and lawful; cut from a {@link Viewer}. Opens no circle: an administrator sees no contents. */
public final class Administrator implements Key {

    private final Viewer viewer;

    private Administrator(Viewer viewer) {
        this.viewer = viewer;
    }

    /** @throws Missing for who administers nothing: then it is as if there is no administration */
    public static Administrator of(Viewer viewer, PasskeyRule rule) {
        if (!viewer.administrator()) {
            throw new Missing();
        }
        rule.check(viewer);
        return new Administrator(viewer);
    }

    public Viewer viewer() {
        return viewer;
    }

    @Override
    public UUID person() {
        return viewer.id().value();
    }

    @Override
    public Set<UUID> circles() {
        return Set.of();
    }
}
