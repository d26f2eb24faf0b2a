package nl.leerkring.library.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import nl.leerkring.database.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3Tests {

    private static final String HASH = "a".repeat(64);

    @TempDir
    Path folder;
    private FakeS3 store;

    @BeforeEach
    void open() throws IOException {
        store = new FakeS3();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_is_put_is_there_and_comes_back_also_from_the_middle() throws IOException {
        try (S3 s3 = new S3(Bucket.of(URI.create(store.url())))) {
            assertThat(s3.has(HASH, 5)).isFalse();
            Path file = Files.writeString(folder.resolve("x"), "kring");
            s3.put(HASH, file);
            s3.put(HASH, file);
            assertThat(store.objects()).containsOnlyKeys("files/" + HASH);
            assertThat(s3.has(HASH, 5)).isTrue();
            assertThat(s3.has(HASH, 4)).isFalse();
            assertThat(text(s3, 0)).isEqualTo("kring");
            assertThat(text(s3, 2)).isEqualTo("ing");
            store.objects().put("other/thing", new byte[1]);
            store.age(Instant.parse("2026-01-01T00:00:00Z"));
            assertThat(s3.olderThan(Instant.parse("2026-01-02T00:00:00Z"))).containsExactly(HASH);
            assertThat(s3.olderThan(Instant.parse("2025-12-31T00:00:00Z"))).isEmpty();
            s3.remove(HASH);
            s3.remove(HASH);
            assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> s3.open(HASH, 0));
        }
    }

    @Test
    void a_wrong_key_or_bucket_stops_the_start_and_a_store_that_is_away_does_not() throws IOException {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new S3(Bucket.of(URI.create(store.url("wrong", "leerkring")))))
                .withMessageContaining("LEERKRING_FILES_S3_URL: the store answers 403 for the bucket \"leerkring\"").withMessageNotContaining("wrong");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new S3(Bucket.of(URI.create(store.url(FakeS3.SECRET, "elders"))))).withMessageContaining("answers 404");
        store.close();
        try (S3 s3 = new S3(Bucket.of(URI.create(store.url())))) {
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> s3.has(HASH, 1)).withMessageContaining("cannot be reached");
        }
    }

    private static String text(S3 s3, long from) throws IOException {
        try (var bytes = s3.open(HASH, from)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
