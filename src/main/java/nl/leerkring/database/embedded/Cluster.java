package nl.leerkring.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import nl.leerkring.database.StartRefused;
import org.springframework.util.FileSystemUtils;

/** Makes the data of the server once, beside its place, and renames them: what exists is complete. */
record Cluster(Folder folder, Programs programs, Runner runner) {
    private static final String VERSION = "18";

    void makeIfAbsent(String superuserPassword) {
        try {
            if (!Files.exists(folder.cluster())) {
                make(superuserPassword);
            }
            var version = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
            if (!version.equals(VERSION)) {
                throw new StartRefused("The data in " + folder.cluster() + " are of PostgreSQL " + version + " and this program brings " + VERSION
                    + "; make a backup with the version of Leerkring that made them and restore it in an empty folder.");
            }
            runner.give(folder.cluster());
        } catch (IOException failure) {
            throw new StartRefused("The folder " + folder.cluster() + " cannot be made or read.", failure);
        }
    }

    private void make(String superuserPassword) throws IOException {
        var fresh = folder.newCluster();
        FileSystemUtils.deleteRecursively(fresh); // of a first start that was cut short
        Files.createDirectory(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        runner.give(fresh);
        var secret = Files.createTempFile(folder.root(), "new-", "");
        try {
            Files.writeString(secret, superuserPassword);
            runner.give(secret);
            initialise(fresh, secret);
        } finally {
            Files.delete(secret);
        }
        Files.move(fresh, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path fresh, Path secret) {
        var outcome = Commands.run(runner.command(programs.program("initdb"), "-D", fresh.toString(), "-U", Passwords.SUPERUSER,
            "-E", "UTF8", "--auth=scram-sha-256", "--pwfile", secret.toString(),
            "--locale-provider=icu", "--icu-locale=nl-NL", "--locale=C", "--lc-ctype=C.UTF-8"));
        if (!outcome.good()) {
            throw new StartRefused("PostgreSQL could not make its files in " + fresh + ": " + outcome.lastLine() + ".");
        }
    }
}
