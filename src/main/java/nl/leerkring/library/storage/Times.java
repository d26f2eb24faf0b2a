package nl.leerkring.library.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

final class Times {

    private Times() {
    }

    /** No for a file that another node took away meanwhile. */
    static boolean before(Path file, Instant then) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(then);
        } catch (IOException gone) {
            return false;
        }
    }
}
