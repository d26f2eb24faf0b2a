package nl.leerkring.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.leerkring.Leerkring;
import nl.leerkring.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;

class StartCheckTests {

    @Test
    void nothing_set_is_right() {
        assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void what_is_right_is_right() {
        for (String base : new String[] {"https://kring.example.nl", "http://localhost:8080", "https://kring.example.nl:8443", "http://10.0.0.7"}) {
            assertThatCode(() -> check(Map.of("LEERKRING_BASE_URL", base, "LEERKRING_PORT", "0", "LEERKRING_JOBS", "false", "LEERKRING_MAIL_EVERY", "1m")))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https", "-1", "65536", "", "80 80", "tcp://10.0.0.1:8080"})
    void a_port_is_a_number(String port) {
        refused("LEERKRING_PORT", port, "LEERKRING_PORT must be a whole number from 0 (any that is free) to 65535, not \"" + port + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kring.example.nl", "https://kring.example.nl/", "https://kring.example.nl/pad", "ftp://kring.example.nl", "https://", "",
        "https://kring.example.nl?x=1", "https://kring.example.nl#x", "https://u:p@kring.example.nl", "https://kring example", "https://kring.example.nl:99999"})
    void the_base_address_is_a_scheme_and_a_host_and_nothing_after_it(String base) {
        refused("LEERKRING_BASE_URL", base, "LEERKRING_BASE_URL must look like https://kring.example.nl: http or https, a host, perhaps a port, "
                + "and nothing after it; not \"" + base + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEERKRING_PASSKEYS_REQUIRED", "LEERKRING_JOBS", "LEERKRING_DEMO"})
    void yes_or_no_is_true_or_false(String name) {
        refused(name, "flase", name + " must be true or false, not \"flase\".");
        refused(name, "", name + " must be true or false, not \"\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEERKRING_JOBS_POLLING", "LEERKRING_MAIL_EVERY"})
    void a_duration_has_a_unit(String name) {
        refused(name, "often", name + " must be a duration such as 5s, not \"often\".");
        refused(name, "-5s", name + " must be a duration such as 5s, not \"-5s\".");
    }

    @Test
    void a_name_that_is_no_setting_is_told() {
        assertThat(StartCheck.unknown(environment(Map.of("LEERKRING_SMTPURL", "smtp://x", "LEERKRING_SMTP_URL", "smtp://x", "LEERKRING_DB_APP_URL", "",
                "LEERKRING_MEMORY", "1g", "PATH", "/bin")))).containsExactly("LEERKRING_SMTPURL");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void the_operator_sees_one_sentence_and_nothing_was_begun(CapturedOutput output, @TempDir Path folder) {
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> SpringApplication.run(Leerkring.class,
                "--leerkring.data=" + folder, "--leerkring.base-url=kring.example.nl"));
        assertThat(output).contains("APPLICATION FAILED TO START", "LEERKRING_BASE_URL must look like").doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    private static void refused(String name, String value, String sentence) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> check(Map.of(name, value))).withMessage(sentence);
    }

    private static void check(Map<String, Object> variables) {
        StartCheck.check(environment(variables));
    }

    /** The settings file of the program, with these variables around it. */
    private static StandardEnvironment environment(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        try {
            new YamlPropertySourceLoader().load("application.yaml", new ClassPathResource("application.yaml")).forEach(environment.getPropertySources()::addLast);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return environment;
    }
}
