package nl.leerkring.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import nl.leerkring.database.StartRefused;

/** Random, made once, kept in a file that only its owner may read. */
record Passwords(String superuser, String owner) {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "leerkring_owner";

    static Passwords of(Folder folder) {
        try {
            if (Files.exists(folder.passwords())) {
                return read(folder);
            }
            if (Files.exists(folder.cluster())) {
                throw new StartRefused("The file " + folder.passwords() + " is gone, without which the database cannot be opened; put it back from a backup.");
            }
            return make(folder);
        } catch (IOException failure) {
            throw new StartRefused("The file " + folder.passwords() + " cannot be read or written.", failure);
        }
    }

    private static Passwords read(Folder folder) throws IOException {
        var lines = Files.readAllLines(folder.passwords());
        return new Passwords(password(folder, lines, SUPERUSER), password(folder, lines, OWNER));
    }

    private static String password(Folder folder, Iterable<String> lines, String role) {
        for (var line : lines) {
            var parts = line.split(":", -1);
            if (parts.length == 5 && parts[3].equals(role)) {
                return parts[4];
            }
        }
        throw new StartRefused("The file " + folder.passwords() + " has no line for " + role + "; put it back from a backup.");
    }

    private static Passwords make(Folder folder) throws IOException {
        var made = new Passwords(random(), random());
        var fresh = Files.createTempFile(folder.root(), "new-", "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, line(SUPERUSER, made.superuser()) + line(OWNER, made.owner()));
        Files.move(fresh, folder.passwords(), StandardCopyOption.ATOMIC_MOVE);
        return made;
    }

    private static String line(String role, String password) {
        return "127.0.0.1:*:*:" + role + ":" + password + "\n";
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
