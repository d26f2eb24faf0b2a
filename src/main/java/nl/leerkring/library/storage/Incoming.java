package nl.leerkring.library.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import nl.leerkring.database.Ids;
import nl.leerkring.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder where files are while they come in, on the same disk as where they are kept, so that they can be moved in one step. */
public final class Incoming {

    private static final Logger log = LoggerFactory.getLogger(Incoming.class);

    private final Path folder;

    Incoming(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "writable", ""));
        } catch (IOException closed) {
            throw new StartRefused("LEERKRING_DATA is a folder in which files cannot be kept: " + folder + " is not writable.", closed);
        }
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    public Path fresh() {
        return folder.resolve(Ids.next() + ".part");
    }

    /** Takes away what a crash left; what is coming in now is younger. */
    public int sweep(Instant olderThan) {
        int swept = 0;
        try (Stream<Path> all = Files.list(folder)) {
            for (Path left : all.filter(file -> Times.before(file, olderThan)).toList()) {
                swept += FileSystemUtils.deleteRecursively(left) ? 1 : 0;
            }
        } catch (IOException trouble) {
            log.warn("Files that were left in {} cannot be swept", folder, trouble);
        }
        return swept;
    }
}
