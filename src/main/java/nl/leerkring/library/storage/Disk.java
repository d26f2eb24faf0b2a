package nl.leerkring.library.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files in a folder, {@code ab/abcdef…}, so that no folder gets too full. */
final class Disk implements Storage {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    Disk(Path folder) {
        this.folder = folder;
    }

    /** What is put always takes the place of what was there, so that sending a file again heals a damaged one. */
    @Override
    public void put(String hash, Path file) throws IOException {
        Path to = path(hash);
        Files.createDirectories(to.getParent());
        try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
            bytes.force(true);
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        Files.move(file, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(to.getParent());
        sync(folder);
    }

    /** The name in the folder must survive a power cut too; not every system can do this. */
    private static void sync(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notHere) {
            // such as Windows, which does it by itself
        }
    }

    @Override
    public boolean has(String hash, long size) throws IOException {
        Path file = path(hash);
        return Files.isRegularFile(file) && Files.size(file) == size;
    }

    @Override
    public InputStream open(String hash, long from) throws IOException {
        SeekableByteChannel bytes = Files.newByteChannel(path(hash));
        return Channels.newInputStream(bytes.position(from));
    }

    @Override
    public void remove(String hash) throws IOException {
        Files.deleteIfExists(path(hash));
    }

    @Override
    public List<String> olderThan(Instant then) throws IOException {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(file -> HASH.matcher(file.getFileName().toString()).matches() && Times.before(file, then))
                    .map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path path(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not a hash");
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
