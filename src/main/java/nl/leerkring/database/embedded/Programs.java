package nl.leerkring.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.leerkring.database.StartRefused;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL, unpacked once for each content: a folder that exists is complete. */
record Programs(Path folder) {
    static Programs unpack(Path below) {
        var resource = resource();
        var home = below.resolve(sha256(resource).substring(0, 16));
        try {
            if (!Files.isDirectory(home)) {
                unpack(resource, home);
            }
            return new Programs(home);
        } catch (IOException failure) {
            throw new StartRefused("PostgreSQL cannot be unpacked in " + below + ": " + failure.getMessage() + ".", failure);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static String resource() {
        var system = System.getProperty("os.name");
        var machine = System.getProperty("os.arch");
        var name = switch (machine) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64" -> "/postgres-linux-arm_64.txz";
            default -> "";
        };
        if (!system.equals("Linux") || name.isEmpty() || Programs.class.getResource(name) == null) {
            throw new StartRefused("No PostgreSQL is packed for " + system + " on " + machine
                + "; install PostgreSQL 15 or newer and name it in LEERKRING_DB_URL.");
        }
        return name;
    }

    private static InputStream open(String resource) {
        var stream = Programs.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " left the class path");
        }
        return new BufferedInputStream(stream, 1 << 16);
    }

    private static String sha256(String resource) {
        try (var in = open(resource)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void unpack(String resource, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        var fresh = Files.createTempDirectory(home.getParent(), "new-",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(open(resource)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, fresh);
            }
        }
        // a power cut after the rename must not leave a folder of empty files that looks complete
        Commands.run("sync", "-f", fresh.toString());
        move(fresh, home);
    }

    private static void move(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            throw unsupported;
        } catch (IOException failure) {
            if (!Files.isDirectory(home)) { // else another program was first, with the same content
                throw failure;
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path below) throws IOException {
        var target = below.resolve(entry.getName()).normalize();
        if (!target.startsWith(below)) {
            throw new IOException("the archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, below.resolve(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            var mode = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
        }
    }
}
