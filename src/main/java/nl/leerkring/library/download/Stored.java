package nl.leerkring.library.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import nl.leerkring.library.storage.Storage;
import org.springframework.core.io.AbstractResource;

/** The bytes of a file, as Spring sends them: also a piece from the middle, which is then fetched from there and not read from the start. */
public final class Stored extends AbstractResource {

    private final Storage storage;
    private final String hash;
    private final long size;
    private final Instant made;

    public Stored(Storage storage, String hash, long size, Instant made) {
        this.storage = storage;
        this.hash = hash;
        this.size = size;
        this.made = made;
    }

    /** Whether the bytes are those that came in. All of them are read, which the disk does faster than the network sends them. */
    public boolean whole() throws IOException {
        if (!storage.has(hash, size)) {
            return false;
        }
        try (DigestInputStream bytes = new DigestInputStream(storage.open(hash, 0), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(hash);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return size;
    }

    @Override
    public long lastModified() {
        return made.toEpochMilli();
    }

    @Override
    public InputStream getInputStream() {
        return new Later();
    }

    @Override
    public String getDescription() {
        return "stored file " + hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stored stored && stored.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    /** Opens when the first byte is asked; what is skipped before that is never fetched. */
    private final class Later extends InputStream {

        private long from;
        private @org.jspecify.annotations.Nullable InputStream opened;

        private InputStream open() throws IOException {
            if (opened == null) {
                opened = storage.open(hash, from);
            }
            return opened;
        }

        @Override
        public long skip(long bytes) throws IOException {
            if (opened != null) {
                return opened.skip(bytes);
            }
            long skipped = Math.max(0, Math.min(bytes, size - from));
            from += skipped;
            return skipped;
        }

        @Override
        public int read() throws IOException {
            return open().read();
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            return open().read(into, at, length);
        }

        @Override
        public void close() throws IOException {
            if (opened != null) {
                opened.close();
            }
        }
    }
}
