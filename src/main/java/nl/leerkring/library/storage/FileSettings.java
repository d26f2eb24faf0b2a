package nl.leerkring.library.storage;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import nl.leerkring.database.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/**
 * What the operator may say about files.
 *
 * @param folder  where they are kept, and where they come in
 * @param largest of one file, in bytes
 * @param bucket  nothing: they are kept on the disk
 * @param scanner nothing: they are not looked at for viruses
 */
public record FileSettings(Path folder, long largest, @Nullable Bucket bucket, @Nullable InetSocketAddress scanner) {

    /** Several files at once may be so many times the largest together. */
    public static final int AT_ONCE = 5;
    private static final long SMALLEST_LIMIT = DataSize.ofMegabytes(1).toBytes();
    private static final long LARGEST_LIMIT = DataSize.ofGigabytes(2).toBytes();

    static FileSettings of(Environment environment) {
        Path data = Path.of(environment.getProperty("leerkring.data", "./data").strip());
        return new FileSettings(data.toAbsolutePath().resolve("files"), largest(text(environment, "leerkring.files.largest")),
                bucket(text(environment, "leerkring.files.s3.url")), scanner(text(environment, "leerkring.clamav")));
    }

    Path incoming() {
        return folder.resolve("incoming");
    }

    private static String text(Environment environment, String property) {
        return environment.getProperty(property, "").strip();
    }

    private static long largest(String text) {
        if (text.isEmpty()) {
            return DataSize.ofMegabytes(100).toBytes();
        }
        try {
            long bytes = DataSize.parse(text).toBytes();
            if (bytes >= SMALLEST_LIMIT && bytes <= LARGEST_LIMIT) {
                return bytes;
            }
        } catch (IllegalArgumentException notASize) {
            // the same sentence serves
        }
        throw new StartRefused("LEERKRING_FILES_LARGEST must be a size from 1MB to 2GB, such as 100MB, not \"" + text + "\".");
    }

    private static @Nullable Bucket bucket(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Bucket.of(URI.create(text));
        } catch (IllegalArgumentException wrong) {
            // the value is not repeated: it holds a secret
            throw new StartRefused("LEERKRING_FILES_S3_URL must look like s3+https://key:secret@host/bucket?region=…, with / + and @ in the secret written as %2F %2B and %40.");
        }
    }

    private static @Nullable InetSocketAddress scanner(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int colon = text.lastIndexOf(':');
        try {
            int port = Integer.parseInt(text.substring(colon + 1));
            if (colon > 0 && port > 0) {
                return InetSocketAddress.createUnresolved(text.substring(0, colon), port);
            }
        } catch (IllegalArgumentException notAPort) {
            // the same sentence serves
        }
        throw new StartRefused("LEERKRING_CLAMAV must look like host:port, such as localhost:3310, not \"" + text + "\".");
    }

    @Override
    public String toString() {
        return "FileSettings(" + (bucket == null ? "in " + folder : "with S3") + ")";
    }
}
