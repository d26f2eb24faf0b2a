package nl.leerkring.library.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Objects;
import nl.leerkring.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class FileSettingsTests {

    @Test
    void nothing_set_means_a_folder_a_hundred_megabytes_and_no_scanner() {
        FileSettings settings = of(Map.of("LEERKRING_DATA", "/srv/kring"));
        assertThat(settings.folder()).hasToString("/srv/kring/files");
        assertThat(settings.largest()).isEqualTo(100 * 1024 * 1024);
        assertThat(settings.bucket()).isNull();
        assertThat(settings.scanner()).isNull();
    }

    @Test
    void an_address_of_s3_is_read_with_its_key() {
        Bucket bucket = Objects.requireNonNull(of(Map.of("LEERKRING_FILES_S3_URL", "s3+https://AKIA:a%2Fb%2Bc@s3.example:9000/leerkring?region=eu-west-1")).bucket());
        assertThat(bucket).isEqualTo(new Bucket(java.net.URI.create("https://s3.example:9000"), "leerkring", "eu-west-1", "AKIA", "a/b+c"));
        assertThat(bucket.toString()).doesNotContain("a/b+c");
    }

    @Test
    void a_wrong_value_is_refused_in_one_sentence_that_keeps_the_secret() {
        for (String wrong : new String[] {"https://key:hush@host/bucket", "s3+https://host/bucket", "s3+https://key:hush@host", "s3+https://key:hush@host/Bucket/x",
                "s3+https://key:hush@host/bucket?regio=x", "s3+https://key:hu sh@host/bucket", "s3+https://key@host/bucket"}) {
            refused("LEERKRING_FILES_S3_URL", wrong, "must look like s3+https://key:secret@host/bucket?region=…");
        }
        refused("LEERKRING_CLAMAV", "3310", "LEERKRING_CLAMAV must look like host:port, such as localhost:3310, not \"3310\".");
        refused("LEERKRING_CLAMAV", "localhost:clam", "must look like host:port");
        refused("LEERKRING_CLAMAV", "localhost:99999", "must look like host:port");
        refused("LEERKRING_FILES_LARGEST", "veel", "LEERKRING_FILES_LARGEST must be a size from 1MB to 2GB, such as 100MB, not \"veel\".");
        refused("LEERKRING_FILES_LARGEST", "3GB", "from 1MB to 2GB");
    }

    private static void refused(String name, String value, String sentence) {
        assertThatExceptionOfType(StartRefused.class).as(value).isThrownBy(() -> of(Map.of(name, value))).withMessageContaining(sentence)
                .satisfies(refused -> assertThat(refused.sentence()).doesNotContain("hush"));
    }

    private static FileSettings of(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        return FileSettings.of(environment);
    }
}
