package nl.leerkring.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.leerkring.database.StartRefused;
import nl.leerkring.database.connections.Maintenance;
import nl.leerkring.database.connections.Timeline;
import org.postgresql.PGConnection;
import org.springframework.core.env.Environment;

/** Puts an archive into an empty place, after it was looked at from the first to the last byte. */
final class Restore {
    private final ZipFile archive;
    private final Manifest manifest;

    private Restore(ZipFile archive) throws IOException {
        this.archive = archive;
        this.manifest = Manifest.in(archive);
    }

    static Manifest from(Path file, Environment environment) throws IOException, SQLException {
        if (!Files.isReadable(file)) {
            throw new StartRefused("The backup " + file + " is not there, or may not be read.");
        }
        try (var archive = new ZipFile(file.toFile())) {
            var restore = new Restore(archive);
            restore.check();
            try (var place = Maintenance.empty(environment)) {
                place.migrate();
                restore.into(place);
            }
            return restore.manifest;
        } catch (ZipException broken) {
            throw new StartRefused("The backup " + file + " is damaged: " + broken.getMessage() + ".", broken);
        }
    }

    private void check() throws IOException {
        var timeline = Timeline.known();
        if (!timeline.equals(manifest.timeline())) {
            throw new StartRefused("This backup was made by another version of Leerkring: " + manifest.program() + ", with " + newest(manifest.timeline())
                + " as its newest migration, while this is " + Backup.program() + " with " + newest(timeline)
                + ". Restore it with that version and update afterwards.");
        }
        for (var entry : manifest.entries()) {
            if (!entry.sha256().equals(sum(entry))) {
                throw new StartRefused("The backup " + archive.getName() + " is damaged: " + entry.name() + " is not what was written. Nothing was restored.");
            }
        }
    }

    private String sum(Manifest.Entry entry) throws IOException {
        var there = archive.getEntry(entry.name());
        if (there == null) {
            return "";
        }
        var sum = new DigestOutputStream(OutputStream.nullOutputStream(), Backup.sha256());
        try (var in = archive.getInputStream(there)) {
            in.transferTo(sum);
        }
        return Backup.hex(sum.getMessageDigest());
    }

    private void into(Maintenance place) throws IOException, SQLException {
        for (var entry : manifest.entries().stream().filter(Manifest.Entry::file).toList()) {
            file(place.files(), entry);
        }
        try (var connection = place.open()) {
            connection.setAutoCommit(false);
            var tables = Table.all(connection);
            // what migrations laid out comes back with the rest; tables that no backup holds refer to some of it, and are as empty as the place
            run(connection, "truncate " + tables.stream().map(Table::name).collect(Collectors.joining(", ")) + " cascade");
            for (var table : tables) {
                table(connection, table);
            }
            for (var sequence : manifest.sequences().entrySet()) {
                run(connection, "select setval('" + sequence.getKey().replace("'", "''") + "', " + sequence.getValue() + ")");
            }
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "analyze");
        }
    }

    /** PostgreSQL copies nothing into a table with row-level security; its owner may lift that, and nobody sees it before the commit. */
    private void table(Connection connection, Table table) throws IOException, SQLException {
        var entry = archive.getEntry(Manifest.Entry.of(table));
        if (entry == null) {
            throw new StartRefused("The backup " + archive.getName() + " has nothing for " + table.name() + ".");
        }
        run(connection, "alter table " + table.name() + " disable trigger user" + (table.guarded() ? ", no force row level security" : ""));
        long rows;
        try (var in = archive.getInputStream(entry)) {
            rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), in);
        }
        run(connection, "alter table " + table.name() + " enable trigger user" + (table.guarded() ? ", force row level security" : ""));
        if (rows != manifest.rows(table)) {
            throw new StartRefused(table.name() + " has " + rows + " rows where the backup says " + manifest.rows(table) + ".");
        }
    }

    private void file(Path folder, Manifest.Entry entry) throws IOException {
        var file = folder.resolve(entry.name().substring(Manifest.Entry.FILES.length())).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new StartRefused("The backup " + archive.getName() + " holds a file outside its folder: " + entry.name() + ".");
        }
        Files.createDirectories(file.getParent());
        try (var in = archive.getInputStream(archive.getEntry(entry.name()))) {
            Files.copy(in, file);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String newest(List<String> timeline) {
        return timeline.isEmpty() ? "none" : timeline.getLast();
    }
}
