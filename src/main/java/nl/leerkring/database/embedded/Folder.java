package nl.leerkring.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.leerkring.database.StartRefused;

/** Where everything of the server lies, below the data folder. */
record Folder(Path root) {
    static Folder in(Path data) {
        var root = data.toAbsolutePath().normalize().resolve("postgres");
        try {
            Files.createDirectories(root);
            // others may pass, not look: without user namespaces the server runs as somebody else
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx--x--x"));
            return new Folder(root.toRealPath());
        } catch (IOException | UnsupportedOperationException refused) {
            throw new StartRefused("The data folder " + root + " cannot be made or written; choose another with LEERKRING_DATA.", refused);
        }
    }

    Path programs() {
        return root.resolve("programs");
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path newCluster() {
        return root.resolve("cluster.new");
    }

    Path pidFile() {
        return cluster().resolve("postmaster.pid");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path port() {
        return root.resolve("port");
    }

    /** In the format of psql's PGPASSFILE. */
    Path passwords() {
        return root.resolve("passwords");
    }

    Path lock() {
        return root.resolve("lock");
    }
}
