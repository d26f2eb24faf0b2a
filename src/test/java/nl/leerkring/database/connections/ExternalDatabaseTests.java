package nl.leerkring.database.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.leerkring.database.Database;
import nl.leerkring.database.DatabaseApp;
import nl.leerkring.database.Key;
import nl.leerkring.database.StartRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL of the operator: version 15, from the distribution. */
class ExternalDatabaseTests {
    private static final Key HOUSE = Key.house("the tests look who they are");

    @TempDir
    static Path folder;
    private static OldServer server;

    @BeforeAll
    static void start() throws Exception {
        server = OldServer.start(folder);
        admin("create role maker login createrole password 'm'");
        admin("create role plain login password 'p'");
        admin("create role ready login password 'r'");
        admin("create database one owner maker");
        admin("create database two owner plain");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void theOwnerMakesTheApplicationsRoleAndMigrates() {
        for (int start = 1; start <= 2; start++) {
            assertThat(user("--leerkring.db.url=" + server.url("maker", "m", "one"))).isEqualTo("leerkring_app");
        }
    }

    @Test
    void anOwnerWhoMayNotMakeRolesIsToldWhatToDo() throws Exception {
        try (var other = fresh("three", "plain")) {
            assertThatThrownBy(() -> user("--leerkring.db.url=" + server.url("plain", "p", other.name())))
                .hasRootCauseInstanceOf(SQLException.class).hasStackTraceContaining("LEERKRING_DB_APP_URL");
        }
    }

    @Test
    void aRoleThatIsReadyIsUsed() {
        assertThat(user("--leerkring.db.url=" + server.url("plain", "p", "two"), "--leerkring.db.app.url=" + server.url("ready", "r", "two")))
            .isEqualTo("ready");
    }

    @Test
    void aRoleThatOwnsIsNoApplication() {
        assertThatThrownBy(() -> user("--leerkring.db.url=" + server.url("plain", "p", "two"), "--leerkring.db.app.url=" + server.url("postgres", "secret", "two")))
            .hasRootCauseInstanceOf(StartRefused.class).hasStackTraceContaining("bypasses row-level security");
    }

    @Test
    void anUnreachableDatabaseIsOneSentence() {
        assertThatThrownBy(() -> user("--leerkring.db.url=" + server.url("maker", "wrong", "one")))
            .hasStackTraceContaining("The database cannot be reached as its owner");
    }

    private static String user(String... arguments) {
        try (var app = DatabaseApp.start(arguments)) {
            return app.getBean(Database.class).read(HOUSE, sql -> sql.sql("select current_user").query(String.class).single());
        }
    }

    private static void admin(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("postgres", "secret", "postgres")); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Dropped fresh(String name, String owner) throws SQLException {
        admin("create database " + name + " owner " + owner);
        return new Dropped(name);
    }

    private record Dropped(String name) implements AutoCloseable {
        @Override
        public void close() throws SQLException {
            admin("drop database " + name + " with (force)");
        }
    }
}
