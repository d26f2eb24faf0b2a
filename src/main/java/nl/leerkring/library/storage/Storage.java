package nl.leerkring.library.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Where the bytes are, each file once under its SHA-256 in hexadecimal. What is put is whole or not there at all; putting again what is there
 * already is harmless, also from two nodes at once.
 */
public interface Storage {

    /** @param file with these bytes; it may be taken away or stay */
    void put(String hash, Path file) throws IOException;

    boolean has(String hash, long size) throws IOException;

    /**
     * The bytes from there on.
     *
     * @throws java.nio.file.NoSuchFileException when they are gone
     */
    InputStream open(String hash, long from) throws IOException;

    /** Nothing happens when it is gone already. */
    void remove(String hash) throws IOException;

    /** What was put before then. */
    List<String> olderThan(Instant then) throws IOException;
}
