package nl.leerkring.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.database.StartRefused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTests {
    @TempDir
    static Path data;

    /** The only start on an empty folder; unpacking is the slow part. */
    @BeforeAll
    static void firstStart() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            run(server, "create table kept (word text)");
        }
    }

    @Test
    void anEmptyFolderGetsADatabaseWhoseOwnerIsNotTheSuperuser() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(ask(server.owner(), "select current_database() || ' ' || current_user || ' ' || rolsuper from pg_roles where rolname = current_user"))
                .isEqualTo("leerkring leerkring_owner false");
            assertThat(ask(server.owner(), "select string_agg(setting, ' ' order by name) from pg_settings where name in ('fsync', 'listen_addresses', 'synchronous_commit', 'unix_socket_directories')"))
                .isEqualToIgnoringWhitespace("on 127.0.0.1 on");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres/passwords")))).isEqualTo("rw-------");
        }
    }

    @Test
    void aSecondStartIsFastAndKeepsTheData() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            run(server, "insert into kept values ('still here')");
        }
        var begin = Instant.now();
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(ask(server.owner(), "select word from kept limit 1")).isEqualTo("still here");
        }
    }

    @Test
    void aSecondProgramOnTheFolderIsRefused() {
        try (var _ = EmbeddedPostgres.start(data)) {
            assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> EmbeddedPostgres.start(data))
                .withMessageContaining("Another program already works in");
            assertThat(hold().lines().findFirst().orElse("")).contains("Another program already works in");
        }
    }

    @Test
    void theServerStopsWhenItsProgramIsKilled() throws Exception {
        var program = holder().start();
        long pid = pid(program);
        program.destroyForcibly();
        await().until(() -> ProcessHandle.of(pid).isEmpty());
    }

    @Test
    void theServerStopsWhenItsProgramEnds() throws Exception {
        var program = holder().start();
        long pid = pid(program);
        program.getOutputStream().close();
        assertThat(program.waitFor()).isZero();
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    /** As if the supervisor was killed with the program: nobody is left to stop the server, but the next start. */
    @Test
    void aServerThatWasLeftBehindIsStoppedFirst() throws Exception {
        var program = holder().start();
        long pid = pid(program);
        var ofTheServer = ProcessHandle.of(pid).orElseThrow().descendants().map(ProcessHandle::pid).toList();
        program.descendants().filter(process -> process.pid() != pid && !ofTheServer.contains(process.pid())).forEach(ProcessHandle::destroyForcibly);
        program.destroyForcibly().waitFor();
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(server.pid()).isNotEqualTo(pid);
            await().until(() -> ProcessHandle.of(pid).isEmpty());
            assertThat(ask(server.owner(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aServerThatWasKilledIsStartedAgainOnItsPort() {
        try (var server = EmbeddedPostgres.start(data)) {
            var owner = server.owner();
            long pid = server.pid();
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            await().ignoreExceptions().atMost(Duration.ofSeconds(20)).until(() -> server.pid() != pid && ask(owner, "select 1").equals("1"));
        }
    }

    @Test
    void aNumberOfAnotherProcessInAnOldPidFileDoesNoHarm() throws Exception {
        Files.writeString(data.resolve("postgres/cluster/postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (var server = EmbeddedPostgres.start(data)) {
            assertThat(ask(server.owner(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFailureNamesTheLog() {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> EmbeddedPostgres.start(data, "shared_buffers=plenty"))
            .withMessageContaining("shared_buffers").withMessageEndingWith("server.log.");
    }

    private static String ask(Login login, String query) throws SQLException {
        try (var connection = login.open(); var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = server.owner().open(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ProcessBuilder holder() {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
            "-cp", System.getProperty("java.class.path"), Holder.class.getName(), data.toString());
    }

    private static String hold() {
        return Commands.run(holder().command()).output().lines().filter(line -> line.contains("StartRefused")).findFirst().orElse("");
    }

    private static long pid(Process program) throws Exception {
        for (var line = program.inputReader().readLine(); line != null; line = program.inputReader().readLine()) {
            if (line.startsWith("READY ")) {
                return Long.parseLong(line.substring(6));
            }
        }
        throw new IllegalStateException("the program did not start");
    }
}
