package nl.leerkring.database.connections;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** One timeline of migrations for all modules: V&lt;yyyyMMdd&gt;_&lt;HHmm&gt;__name.sql, beside the code they serve. */
public final class Timeline {
    private Timeline() {}

    /** A prepared and migrated database without the application around it. */
    public static void migrate(String ownerUrl) {
        try (var logins = Logins.prepare(new Settings(Path.of("."), ownerUrl, "", 2))) {
            of(Flyway.configure().dataSource(logins.owner().dataSource()), logins.appName()).load().migrate();
        }
    }

    /** What the application and the tests share. */
    public static FluentConfiguration of(FluentConfiguration flyway, String app) {
        return flyway.locations("classpath:nl/leerkring")
            .schemas("house").defaultSchema("house")
            .outOfOrder(true) // branches meet in any order; modules do not wait for each other
            .placeholders(Map.of("app", app))
            .javaMigrationClassProvider(List::of) // else Flyway loads every class of the program to look for migrations
            .cleanDisabled(true);
    }
}
