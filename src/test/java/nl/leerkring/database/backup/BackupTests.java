package nl.leerkring.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.database.StartRefused;
import nl.leerkring.database.connections.OldServer;
import nl.leerkring.world.Example;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The example circle, in a file and back. */
class BackupTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String SOMEBODY = "noor@groningen.example";

    @TempDir
    static Path folder;
    private static World world;
    private static Path archive;
    private static Map<String, Long> counts;

    @BeforeAll
    static void makeOne() throws Exception {
        Path data = folder.resolve("data");
        world = Example.on(DATABASE, "--leerkring.data=" + data, "--leerkring.jobs.enabled=true");
        Files.createDirectories(data.resolve("files/ab"));
        Files.writeString(data.resolve("files/ab/stuk é.txt"), "Een stuk.");
        archive = folder.resolve("backup.zip");
        assertThat(Command.run(place(data, DATABASE.url()), "backup", archive.toString())).contains(" files are in ");
        counts = counts(DATABASE.url());
    }

    @AfterAll
    static void stop() {
        world.stop();
    }

    @Test
    void it_comes_back_in_the_embedded_database_and_people_sign_in() throws Exception {
        Path data = folder.resolve("new-data");
        Command.run(place(data, ""), "restore", archive.toString());
        assertThat(data.resolve("files/ab/stuk é.txt")).hasContent("Een stuk.");
        World restored = World.with(new TestDatabase(""), "--leerkring.data=" + data, "--leerkring.jobs.enabled=false");
        Guest guest = restored.guest();
        guest.submit(guest.get("/inloggen"), "form[action='/inloggen']", "email", SOMEBODY);
        guest.submit(guest.get(Mail.link(restored.mailTo(SOMEBODY), "/inloggen/")), "form[action^='/inloggen/']");
        assertThat(guest.get("/kringen").main()).contains("Leerkring gezondheid en ruimte");
        Path again = folder.resolve("again.zip");
        Command.run(place(data, ""), "backup", again.toString()); // of a database that another program runs
        restored.stop();
        Command.run(place(data, ""), "backup", folder.resolve("stopped.zip").toString()); // and of one that nobody runs
        assertThat(Files.size(again)).isGreaterThan(Files.size(archive) / 2);
    }

    @Test
    void it_comes_back_in_a_postgresql_of_the_operator_with_every_row_and_its_walls() throws Exception {
        try (OldServer server = OldServer.start(Files.createDirectory(folder.resolve("server")))) {
            admin(server, "create role maker login createrole password 'm'");
            admin(server, "create database kring owner maker");
            String url = server.url("maker", "m", "kring");
            Command.run(place(folder.resolve("external-data"), url), "restore", archive.toString());
            Map<String, Long> restored = counts(url);
            assertThat(restored).isEqualTo(counts).containsEntry("circles.circle", 2L);
            assertThat(guarded(url)).isEqualTo(guarded(DATABASE.url())).isPositive();
            World there = World.with(new TestDatabase(url), "--leerkring.data=" + folder.resolve("external-data"));
            assertThat(there.guest().get("/inloggen").status()).isEqualTo(200);
            there.stop();
        }
    }

    @Test
    void what_is_there_is_not_overwritten() throws Exception {
        refused("exists already", place(folder.resolve("data"), DATABASE.url()), "backup", archive.toString());
        refused("is not empty", place(folder.resolve("data"), TestDatabase.empty().url()), "restore", archive.toString());
        TestDatabase full = TestDatabase.fresh();
        Map<String, Long> before = counts(full.url());
        refused("LEERKRING_DB_URL names is not empty", place(folder.resolve("nowhere"), full.url()), "restore", archive.toString());
        assertThat(counts(full.url())).isEqualTo(before);
        Path cluster = Files.createDirectories(folder.resolve("taken/postgres/cluster"));
        refused("is not empty", place(folder.resolve("taken"), ""), "restore", archive.toString());
        assertThat(cluster).isEmptyDirectory();
    }

    @Test
    void a_damaged_archive_is_refused_before_anything_is_made() throws Exception {
        Path cut = folder.resolve("cut.zip");
        byte[] whole = Files.readAllBytes(archive);
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        refused("is damaged", place(folder.resolve("from-cut"), ""), "restore", cut.toString());
        Path changed = altered("changed.zip", "tables/people.person.csv", text -> text.replace("Noor", "Boos"));
        refused("tables/people.person.csv is not what was written", place(folder.resolve("from-changed"), ""), "restore", changed.toString());
        Path other = altered("other.zip", "manifest.json", text -> text.replaceFirst("\"20261123\\.0900\",?", ""));
        refused("made by another version of Leerkring", place(folder.resolve("from-other"), ""), "restore", other.toString());
        Path word = Files.writeString(folder.resolve("word.zip"), "Dit is geen archief.");
        refused("is damaged", place(folder.resolve("from-word"), ""), "restore", word.toString());
        refused("is not there", place(folder.resolve("from-none"), ""), "restore", folder.resolve("none.zip").toString());
        assertThat(folder.resolve("from-cut")).doesNotExist();
        assertThat(folder.resolve("from-changed")).doesNotExist();
    }

    @Test
    void only_its_owner_reads_it_and_it_holds_tables_that_a_spreadsheet_opens() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive))).isEqualTo("rw-------");
        try (var zip = FileSystems.newFileSystem(archive)) {
            assertThat(Files.readAllLines(zip.getPath("tables/circles.circle.csv")).getFirst()).startsWith("id,slug,name");
        }
    }

    /** Else a backup as the owner would miss rows, and nobody would know before the day of need. */
    @Test
    void every_policy_lets_the_house_see_all() throws SQLException {
        try (var connection = DriverManager.getConnection(DATABASE.url()); var statement = connection.createStatement();
             var rows = statement.executeQuery("""
                 select t.oid::regclass::text from pg_class t where t.relforcerowsecurity and not exists (select 1 from pg_policy p
                     where p.polrelid = t.oid and p.polcmd in ('*', 'r') and pg_get_expr(p.polqual, p.polrelid) ~ 'database\\.(opens|house)\\(')
                 """)) {
            assertThat(rows.next()).as(() -> "a table without").isFalse();
        }
    }

    @Test
    void there_is_nothing_to_back_up_where_nothing_is() {
        refused("There is no embedded database", place(folder.resolve("empty"), ""), "backup", folder.resolve("x.zip").toString());
        refused("Say what and which file", place(folder, ""), "backup");
    }

    private static void refused(String why, Environment place, String... arguments) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> Command.run(place, arguments)).withMessageContaining(why);
    }

    private static Environment place(Path data, String url) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("leerkring.data", data.toString(), "leerkring.db.url", url)));
        return environment;
    }

    private static Path altered(String name, String entry, java.util.function.UnaryOperator<String> change) throws IOException {
        Path copy = Files.copy(archive, folder.resolve(name));
        try (var zip = FileSystems.newFileSystem(copy)) {
            Files.writeString(zip.getPath(entry), change.apply(Files.readString(zip.getPath(entry))));
        }
        return copy;
    }

    private static void admin(OldServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("postgres", "secret", "postgres")); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What the jobs do all the time does not count. */
    private static Map<String, Long> counts(String url) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (var connection = DriverManager.getConnection(url + "&options=-c%20leerkring.house%3Don"); var statement = connection.createStatement()) {
            for (Table table : Table.all(connection)) {
                try (var rows = statement.executeQuery("select count(*) from " + table.name())) {
                    rows.next();
                    counts.put(table.name(), rows.getLong(1));
                }
            }
        }
        counts.remove("database.scheduled_tasks");
        return counts;
    }

    private static long guarded(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            return Table.all(connection).stream().filter(Table::guarded).count();
        }
    }
}
