package nl.leerkring.library.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerkring.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Files in a bucket of any store that speaks S3: addressed by path, and asked for nothing that only Amazon's own has. */
final class S3 implements Storage, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(S3.class);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String PREFIX = "files/";

    private final S3Client client;
    private final String bucket;

    S3(Bucket bucket) {
        this.bucket = bucket.name();
        this.client = S3Client.builder().endpointOverride(bucket.endpoint()).region(Region.of(bucket.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(bucket.key(), bucket.secret())))
                .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).chunkedEncodingEnabled(false).build())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED).responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(Duration.ofSeconds(5)).socketTimeout(Duration.ofSeconds(60)).build())
                .overrideConfiguration(all -> all.apiCallTimeout(Duration.ofMinutes(10))).build();
        check();
    }

    /** A wrong key or name is told at once; a store that is down for a moment does not keep the program from starting. */
    private void check() {
        try {
            client.headBucket(ask -> ask.bucket(bucket));
        } catch (S3Exception refused) {
            client.close();
            throw new StartRefused("LEERKRING_FILES_S3_URL: the store answers " + refused.statusCode() + " for the bucket \"" + bucket + "\"; look at its name, the region, the key and the secret.");
        } catch (SdkException away) {
            log.warn("The S3 store cannot be reached now; files will come and go once it can: {}", away.getMessage());
        }
    }

    @Override
    public void put(String hash, Path file) throws IOException {
        asking(() -> client.putObject(ask -> ask.bucket(bucket).key(key(hash)).contentType("application/octet-stream"), RequestBody.fromFile(file)));
    }

    @Override
    public boolean has(String hash, long size) throws IOException {
        try {
            return asking(() -> client.headObject(ask -> ask.bucket(bucket).key(key(hash)))).contentLength() == size;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Override
    public InputStream open(String hash, long from) throws IOException {
        return asking(() -> client.getObject(ask -> ask.bucket(bucket).key(key(hash)).range(from == 0 ? null : "bytes=" + from + "-")));
    }

    @Override
    public void remove(String hash) throws IOException {
        asking(() -> client.deleteObject(ask -> ask.bucket(bucket).key(key(hash))));
    }

    @Override
    public List<String> olderThan(Instant then) throws IOException {
        return asking(() -> client.listObjectsV2Paginator(ask -> ask.bucket(bucket).prefix(PREFIX)).contents().stream()
                .filter(each -> each.lastModified().isBefore(then)).map(S3Object::key).map(key -> key.substring(PREFIX.length()))
                .filter(name -> HASH.matcher(name).matches()).toList());
    }

    private static String key(String hash) {
        return PREFIX + hash;
    }

    private interface Asking<T> {
        T answer();
    }

    private static <T> T asking(Asking<T> asking) throws IOException {
        try {
            return asking.answer();
        } catch (NoSuchKeyException gone) {
            throw new NoSuchFileException("in the bucket");
        } catch (S3Exception refused) {
            if (refused.statusCode() == 404) {
                throw new NoSuchFileException("in the bucket");
            }
            throw new IOException("the S3 store answers " + refused.statusCode(), refused);
        } catch (SdkException away) {
            throw new IOException("the S3 store cannot be reached", away);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
