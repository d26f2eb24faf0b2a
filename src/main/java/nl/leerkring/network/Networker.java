package nl.leerkring.network;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits or ever sat in a circle, and so may look around in the network. As a key it opens the circles in which she sits now.
 *
 * @param slugs the addresses of those circles
 */
public record Networker(Viewer viewer, Map<UUID, String> slugs) implements Key {

    @Override
    public UUID person() {
        return viewer.id().value();
    }

    @Override
    public Set<UUID> circles() {
        return slugs.keySet();
    }

    /** Of one of her circles; nothing: it is another. */
    public @Nullable String href(UUID circle) {
        String slug = slugs.get(circle);
        return slug == null ? null : "/kring/" + slug;
    }
}
