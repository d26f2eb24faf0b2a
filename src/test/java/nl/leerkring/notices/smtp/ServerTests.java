package nl.leerkring.notices.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import nl.leerkring.database.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class ServerTests {

    @Test
    void an_address_with_login_and_required_encryption_is_understood() {
        JavaMailSenderImpl sender = of("smtp://kring%40x:ge%3Aheim@mail.example:2525?starttls=required", "kring@x.example").sender();
        assertThat(sender.getHost() + " " + sender.getPort() + " " + sender.getUsername() + " " + sender.getPassword())
                .isEqualTo("mail.example 2525 kring@x ge:heim");
        assertThat(sender.getJavaMailProperties()).containsEntry("mail.smtp.starttls.required", "true");
        assertThat(of("smtps://mail.example", "kring@x.example").sender().getPort()).isEqualTo(465);
        assertThat(of("smtp://mail.example/", "kring@x.example").sender().getPort()).isEqualTo(587);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example:25", "http://mail.example", "smtp://", "smtp://mail.example:99999", "smtp://u:p@mail.example?starttls=requierd",
        "smtp://mail.example/inbox", "smtp://u:p%zz@mail.example", "smtp:mail.example"})
    void a_wrong_one_is_refused_in_one_sentence_that_keeps_the_password(String url) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> of(url, "kring@x.example"))
                .withMessageStartingWith("LEERKRING_SMTP_URL must look like").withMessageNotContaining("u:p");
    }

    @Test
    void the_sender_is_an_email_address() {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> of("", "Leerkring"))
                .withMessage("LEERKRING_SMTP_FROM must be an email address, not \"Leerkring\".");
    }

    private static Server of(String url, String from) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("leerkring.smtp.url", url, "leerkring.smtp.from", from)));
        return Server.of(environment);
    }
}
