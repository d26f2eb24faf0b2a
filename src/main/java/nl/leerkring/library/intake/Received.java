package nl.leerkring.library.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in whole and may stay. Closing it takes away what is still in the folder of what comes in.
 *
 * @param hash    SHA-256 in hexadecimal
 * @param picture a small one of it, if it is a picture that we can read
 */
public record Received(Path file, String hash, long size, String name, String type, byte @Nullable [] picture) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException busy) {
            // swept later
        }
    }
}
