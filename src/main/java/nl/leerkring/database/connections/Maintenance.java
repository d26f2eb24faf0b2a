package nl.leerkring.database.connections;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import nl.leerkring.database.StartRefused;
import nl.leerkring.database.embedded.EmbeddedPostgres;
import nl.leerkring.database.embedded.Login;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** The database for an operator's work beside the program: as its owner, and with every circle open. */
public record Maintenance(Login owner, String app, Path data, @Nullable EmbeddedPostgres server) implements AutoCloseable {
    private static final String ANYTHING = """
        select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' limit 1
        """;

    /** The database that is used: the operator's, or the embedded one as it runs, or started for the occasion. */
    public static Maintenance present(Environment environment) {
        var settings = Settings.of(environment);
        if (!settings.embedded()) {
            return new Maintenance(Settings.login(settings.ownerUrl()), "", settings.data(), null);
        }
        if (!Files.isDirectory(settings.data().resolve("postgres/cluster"))) {
            throw new StartRefused("There is no embedded database in " + settings.data() + "; name its folder with LEERKRING_DATA.");
        }
        var running = EmbeddedPostgres.running(settings.data());
        if (running.isPresent()) {
            return new Maintenance(running.get(), "", settings.data(), null);
        }
        var server = EmbeddedPostgres.start(settings.data());
        return new Maintenance(server.owner(), "", settings.data(), server);
    }

    /** A place with nothing in it, or a refusal: what is there is never touched. */
    public static Maintenance empty(Environment environment) {
        var settings = Settings.of(environment);
        if (Files.exists(settings.data().resolve("files")) || settings.embedded() && Files.exists(settings.data().resolve("postgres/cluster"))) {
            throw new StartRefused("The data folder " + settings.data() + " is not empty, so nothing is restored into it; name a new one with LEERKRING_DATA.");
        }
        if (!settings.embedded()) {
            refuseTables(Settings.login(settings.ownerUrl()));
        }
        var logins = Logins.prepare(settings);
        return new Maintenance(logins.owner(), logins.appName(), settings.data(), logins.server());
    }

    public Connection open() throws SQLException {
        var connection = owner.open();
        try (var statement = connection.createStatement()) {
            statement.execute("set leerkring.house = 'on'");
            statement.execute("set timezone = 'UTC'");
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    public void migrate() {
        Timeline.of(Flyway.configure().dataSource(owner.dataSource()), app).load().migrate();
    }

    /** What people uploaded. */
    public Path files() {
        return data.resolve("files");
    }

    private static void refuseTables(Login owner) {
        try (var connection = owner.open(); var statement = connection.createStatement(); var rows = statement.executeQuery(ANYTHING)) {
            if (rows.next()) {
                throw new StartRefused("The database that LEERKRING_DB_URL names is not empty, so nothing is restored into it; make a new one.");
            }
        } catch (SQLException failure) {
            throw new StartRefused("The database cannot be reached as its owner: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
