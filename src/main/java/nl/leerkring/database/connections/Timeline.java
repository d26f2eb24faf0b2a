package nl.leerkring.database.connections;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One timeline of migrations for all modules: V&lt;yyyyMMdd&gt;_&lt;HHmm&gt;__name.sql, beside the code they serve. */
public final class Timeline {
    private Timeline() {}

    /** A prepared and migrated database without the application around it. */
    public static void migrate(String ownerUrl) {
        try (var logins = Logins.prepare(new Settings(Path.of("."), ownerUrl, "", 2))) {
            of(Flyway.configure().dataSource(logins.owner().dataSource()), logins.appName()).load().migrate();
        }
    }

    /** The versions that made this database, the oldest first; it must have been migrated by the program. */
    public static List<String> applied(Connection owner) throws SQLException {
        List<String> versions = new ArrayList<>();
        try (var statement = owner.createStatement(); var rows = statement.executeQuery(
                 "select version from house.flyway_schema_history where success and version is not null")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions.stream().sorted().toList();
    }

    /** The versions this program brings along, the oldest first. */
    public static List<String> known() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:nl/leerkring/**/V*__*.sql");
        return Arrays.stream(found).map(file -> String.valueOf(file.getFilename()).replaceAll("^V|__.*", "").replace('_', '.')).sorted().toList();
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
