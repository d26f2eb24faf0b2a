package nl.leerkring.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The only place where a {@link Networker} is made. */
@Component
public class Networkers {

    private final Database database;

    Networkers(Database database) {
        this.database = database;
    }

    /** Nothing: she never sat in a circle, or only came by as an administrator. */
    public Optional<Networker> of(Viewer viewer) {
        record Place(UUID circle, @Nullable String slug) {
        }
        List<Place> places = database.ask(viewer, ask -> ask.sql("""
                select s.circle, case when s.ended is null then c.slug end as slug from circles.sat s left join circles.circle c on c.id = s.circle where s.person = :me
                """).param("me", viewer.person()).rows((row, n) -> new Place(row.getObject("circle", UUID.class), row.getString("slug"))));
        Map<UUID, String> slugs = new HashMap<>();
        places.stream().filter(place -> place.slug() != null).forEach(place -> slugs.put(place.circle(), place.slug()));
        return places.isEmpty() ? Optional.empty() : Optional.of(new Networker(viewer, Map.copyOf(slugs)));
    }

    /** Who asks one of these to be introduced, or stops being found, waits for who does so at the same time; in one order, so that no two wait for each other. */
    public static void lock(JdbcClient sql, UUID... people) {
        Stream.of(people).map(UUID::toString).sorted().forEach(each -> sql.sql("select pg_advisory_xact_lock(hashtext('introductions'), hashtext(?))")
                .param(each).query((row, n) -> true).single());
    }
}
