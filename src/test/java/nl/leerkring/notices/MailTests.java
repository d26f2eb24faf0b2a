package nl.leerkring.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import nl.leerkring.database.Key;
import nl.leerkring.people.Person;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mail against a real SMTP server, with two nodes of the program on one database. */
class MailTests {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private static World one;
    private static World two;

    @BeforeAll
    static void start() {
        SERVER.start();
        TestDatabase database = TestDatabase.fresh();
        String[] settings = {"--leerkring.smtp.url=smtp://localhost:" + SERVER.getSmtp().getPort(), "--leerkring.smtp.from=kring@leerkring.example",
            "--leerkring.mail.every=200ms"};
        one = World.with(database, settings);
        two = World.with(database, settings);
    }

    @AfterAll
    static void stop() {
        one.stop();
        two.stop();
        SERVER.stop();
    }

    @Test
    void a_mail_goes_out_once_though_two_nodes_run() throws Exception {
        for (int i = 0; i < 30; i++) {
            write(one, "Mail " + i, "ontvanger" + i + "@tweemaal.example", null, null);
        }
        await(() -> count("sent", "%@tweemaal.example") == 30);
        assertThat(SERVER.getReceivedMessagesForDomain("tweemaal.example")).hasSize(30);
    }

    @Test
    void it_has_text_html_and_the_calendar_object_as_alternatives() throws Exception {
        write(one, "Met agenda: é ü\nBcc: iedereen@delen.example", "agenda@delen.example", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "/meldingen/afmelden/x");
        await(() -> SERVER.getReceivedMessagesForDomain("delen.example").length == 1);
        MimeMessage mail = SERVER.getReceivedMessagesForDomain("delen.example")[0];
        assertThat(mail.getSubject()).isEqualTo("Met agenda: é ü Bcc: iedereen@delen.example");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("<script>", "https://voorbeeld.nl");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(parts.getBodyPart(2).getContentType()).contains("text/calendar", "method=REQUEST");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).contains("/meldingen/afmelden/");
        assertThat(mail.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void one_press_in_the_mail_program_ends_this_kind_of_mail_and_no_other() {
        Person person = one.person("stil@voorkeur.example", "Stille Stijn");
        String link = one.bean(Unsubscribing.class).path(person.id().value(), Topic.REMINDERS);
        assertThat(one.guest().get(link).main()).contains("Herinneringen");
        assertThat(wanted(person, Topic.REMINDERS)).isTrue();
        assertThat(one.guest().once("POST", link, "List-Unsubscribe=One-Click".getBytes(), "application/x-www-form-urlencoded").status()).isEqualTo(200);
        assertThat(wanted(person, Topic.REMINDERS)).isFalse();
        assertThat(wanted(person, Topic.MEETINGS)).isTrue();
        assertThat(one.guest().post(link.replaceAll(".$", "x"), "").status()).isEqualTo(404);
    }

    @Test
    void after_a_crash_while_sending_it_is_unsure_and_not_sent_again() {
        one.owner().sql("""
                insert into notices.mail (id, kind, address, subject, plain, html, state, claimed)
                values (gen_random_uuid(), 'Sample', 'wie@onzeker.example', 'Onzeker', '', '', 'sending', now() - interval '1 hour')
                """).update();
        await(() -> count("unsure", "wie@onzeker.example") == 1);
        assertThat(SERVER.getReceivedMessagesForDomain("onzeker.example")).isEmpty();
    }

    @Test
    void what_a_server_refuses_is_tried_again_or_given_up_with_the_reason() {
        TestDatabase database = TestDatabase.fresh();
        World nowhere = World.with(database, "--leerkring.smtp.url=smtp://localhost:1", "--leerkring.mail.every=100ms");
        write(nowhere, "Later", "later@nergens.example", null, null);
        await(() -> nowhere.owner().sql("select tries || ' ' || state || ' ' || (next_try > now()) from notices.mail").query(String.class).single().equals("1 waiting true"));
        nowhere.owner().sql("update notices.mail set tries = 5, next_try = now()").update();
        await(() -> nowhere.owner().sql("select state from notices.mail").query(String.class).single().equals("failed"));
        assertThat(nowhere.owner().sql("select reason from notices.mail").query(String.class).single()).isNotBlank();
        nowhere.stop();
    }

    private static boolean wanted(Person person, Topic topic) {
        return one.bean(Preferences.class).of(Key.house("test"), person.id().value(), topic).mail();
    }

    /** A mail as a letter leaves it in the outbox. */
    private static void write(World world, String subject, String address, @Nullable String ics, @Nullable String unsubscribe) {
        world.owner().sql("""
                insert into notices.mail (id, kind, address, name, subject, plain, html, calendar, method, unsubscribe)
                values (gen_random_uuid(), 'Sample', ?, 'Olga Ontvanger', ?, 'Dag <script> https://voorbeeld.nl', '<p>Dag &lt;script&gt;</p>', ?, 'REQUEST', ?)
                """).param(address).param(subject).param(ics).param(unsubscribe).update();
    }

    private static int count(String state, String address) {
        return one.owner().sql("select count(*) from notices.mail where state = ? and address like ?").param(state).param(address).query(Integer.class).single();
    }

    private static void await(java.util.concurrent.Callable<Boolean> what) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).until(what);
    }
}
