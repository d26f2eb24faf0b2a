package nl.leerkring.database.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerkring.database.StartRefused;
import nl.leerkring.database.connections.Maintenance;
import nl.leerkring.database.connections.Timeline;
import org.postgresql.PGConnection;

/** Writes all tables as they were at one moment, then the files they speak of, into one archive. The program may go on meanwhile. */
final class Backup {
    private final Maintenance place;
    private final List<Manifest.Entry> entries = new ArrayList<>();

    Backup(Maintenance place) {
        this.place = place;
    }

    /** An archive that is there is never overwritten, and one that is not complete never has the name of one that is. */
    Manifest to(Path archive) throws IOException, SQLException {
        if (Files.exists(archive)) {
            throw new StartRefused("The file " + archive + " exists already; give the backup another name.");
        }
        var folder = archive.toAbsolutePath().getParent();
        var part = Files.createTempFile(folder, "backup-", ".part", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var connection = place.open()) {
            Manifest manifest;
            try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
                manifest = write(connection, zip);
            }
            Files.move(part, archive);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Manifest write(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ); // one moment for all tables
        var timeline = Timeline.applied(connection);
        for (var table : Table.all(connection)) {
            table(connection, zip, table);
        }
        var sequences = sequences(connection);
        connection.rollback();
        files(zip);
        var manifest = new Manifest(Manifest.FORMAT, Instant.now().toString(), program(), timeline, sequences, entries);
        zip.putNextEntry(new ZipEntry(Manifest.NAME));
        zip.write(manifest.bytes());
        return manifest;
    }

    private void table(Connection connection, ZipOutputStream zip, Table table) throws IOException, SQLException {
        var name = Manifest.Entry.of(table);
        zip.putNextEntry(new ZipEntry(name));
        var sum = summed(zip);
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), sum);
        entries.add(new Manifest.Entry(name, rows, hex(sum.getMessageDigest())));
    }

    /** After the tables, so that every file they speak of is there; one that is taken away meanwhile is not missed. */
    private void files(ZipOutputStream zip) throws IOException {
        var folder = place.files();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
                file(zip, file, Manifest.Entry.FILES + folder.relativize(file));
            }
        }
    }

    private void file(ZipOutputStream zip, Path file, String name) throws IOException {
        try (var in = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            var sum = summed(zip);
            in.transferTo(sum);
            entries.add(new Manifest.Entry(name, -1, hex(sum.getMessageDigest())));
        } catch (NoSuchFileException _) {
            // it was taken away since the folder was read
        }
    }

    private static Map<String, Long> sequences(Connection connection) throws SQLException {
        Map<String, Long> sequences = new TreeMap<>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
                 select format('%I.%I', schemaname, sequencename), last_value from pg_catalog.pg_sequences where last_value is not null
                 """)) {
            while (rows.next()) {
                sequences.put(rows.getString(1), rows.getLong(2));
            }
        }
        return sequences;
    }

    static String program() {
        var version = Backup.class.getPackage().getImplementationVersion();
        return version == null ? "not packaged" : version;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static DigestOutputStream summed(OutputStream zip) {
        return new DigestOutputStream(new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // the archive goes on
            }
        }, sha256());
    }
}
