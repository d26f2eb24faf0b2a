package nl.leerkring.world;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import nl.leerkring.database.StartRefused;
import nl.leerkring.database.connections.Timeline;
import nl.leerkring.database.embedded.EmbeddedPostgres;
import nl.leerkring.database.embedded.Login;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A fresh, migrated database on the one real PostgreSQL of this test JVM:
 * {@code SpringApplication.run(Leerkring.class, TestDatabase.fresh().arguments())}, or {@link #register} in a Spring test.
 */
public record TestDatabase(String url) {
    private static final String TEMPLATE = "test_template";
    private static final String PREFIX = "test_";

    public static TestDatabase fresh() {
        var name = PREFIX + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + " template " + TEMPLATE + " owner leerkring_owner");
        return new TestDatabase(ownerUrl(name));
    }

    /** As {@link #fresh}, but nothing was migrated yet. */
    public static TestDatabase empty() {
        var name = PREFIX + UUID.randomUUID().toString().replace("-", "");
        create(Server.RUNNING, name);
        return new TestDatabase(ownerUrl(name));
    }

    public String[] arguments() {
        return new String[] {"--leerkring.db.url=" + url};
    }

    public void register(DynamicPropertyRegistry registry) {
        registry.add("leerkring.db.url", this::url);
    }

    /** As the owner of the tables, whom row-level security does not hold: for tables of a test's own. */
    public Login owner() {
        return new Login(url, null, null);
    }

    private static String ownerUrl(String name) {
        return ownerUrl(Server.RUNNING, name);
    }

    private static String ownerUrl(EmbeddedPostgres server, String name) {
        var owner = server.owner();
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + name + "?user=" + owner.user() + "&password=" + owner.password();
    }

    private static void create(EmbeddedPostgres server, String name) {
        execute(server, "create database " + name + " owner leerkring_owner");
    }

    private static void execute(String sql) {
        execute(Server.RUNNING, sql);
    }

    private static void execute(EmbeddedPostgres server, String sql) {
        try (var connection = server.superuser("postgres").open(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Started at first use; it stops when this JVM ends, as its pipe closes. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = ready();

        private static EmbeddedPostgres ready() {
            var server = start();
            sweep(server);
            create(server, TEMPLATE);
            Timeline.migrate(ownerUrl(server, TEMPLATE));
            return server;
        }

        /** Two builds of one clone at once each find a folder. */
        private static EmbeddedPostgres start() {
            for (int number = 1; ; number++) {
                try {
                    return EmbeddedPostgres.start(Path.of("target", "test-database-" + number), "fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=400");
                } catch (StartRefused refused) {
                    if (number == 4 || !refused.sentence().startsWith("Another program")) {
                        throw refused;
                    }
                }
            }
        }

        private static void sweep(EmbeddedPostgres server) {
            var left = new ArrayList<String>();
            try (var connection = server.superuser("postgres").open(); var statement = connection.createStatement();
                 var rows = statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
                while (rows.next()) {
                    left.add(rows.getString(1));
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            left.forEach(name -> execute(server, "drop database " + name));
        }
    }
}
