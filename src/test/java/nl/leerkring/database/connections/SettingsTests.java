package nl.leerkring.database.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import nl.leerkring.database.DatabaseApp;
import nl.leerkring.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTests {
    @Test
    void nothingSetMeansEmbeddedInTheDataFolder() {
        var settings = of(Map.of());
        assertThat(settings.embedded()).isTrue();
        assertThat(settings.data()).hasToString("./data");
        assertThat(settings.pool()).isEqualTo(10);
    }

    @Test
    void theEnvironmentIsRead() {
        var settings = of(Map.of("LEERKRING_DB_URL", "jdbc:postgresql://host/db?user=u&password=p", "LEERKRING_DB_POOL", "4", "LEERKRING_DATA", "/srv/kring"));
        assertThat(settings.embedded()).isFalse();
        assertThat(settings.data()).hasToString("/srv/kring");
        assertThat(settings.pool()).isEqualTo(4);
        assertThat(settings.toString()).doesNotContain("password");
    }

    @Test
    void aWrongValueIsRefusedInOneSentenceThatKeepsThePassword() {
        refused(Map.of("LEERKRING_DB_POOL", "many"), "LEERKRING_DB_POOL must be a whole number from 2 to 50, not \"many\".");
        refused(Map.of("LEERKRING_DB_URL", "mysql://host?password=hush"), "LEERKRING_DB_URL must look like jdbc:postgresql://host/database?user=…&password=…");
        refused(Map.of("LEERKRING_DB_APP_URL", "jdbc:postgresql://host/db?user=u&password=p"),
            "LEERKRING_DB_APP_URL is set without LEERKRING_DB_URL; set both, or neither for the embedded database.");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theOperatorSeesTheSentenceAndNoStackTrace(CapturedOutput output) {
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> DatabaseApp.start(new String[] {"--leerkring.db.pool=0"}));
        assertThat(output).contains("APPLICATION FAILED TO START").contains("LEERKRING_DB_POOL must be").doesNotContain("\tat ");
    }

    private static void refused(Map<String, Object> variables, String sentence) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> of(variables)).withMessage(sentence);
    }

    private static Settings of(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        return Settings.of(environment);
    }
}
