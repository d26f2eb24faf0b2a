package nl.leerkring.notices.inbound;

import static nl.leerkring.notices.inbound.InboxWorld.SERVER;
import static nl.leerkring.notices.inbound.InboxWorld.WORLD;
import static nl.leerkring.notices.inbound.InboxWorld.mails;
import static nl.leerkring.notices.inbound.InboxWorld.outcomes;
import static nl.leerkring.notices.inbound.InboxWorld.trial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.notices.Replies;
import nl.leerkring.world.Guest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers by mail, over real SMTP and IMAP. */
class InboxTests {

    private static final String BACK = "We konden je antwoord niet gebruiken";

    @Test
    void a_mail_asks_for_an_answer_at_an_address_of_its_own_and_the_answer_is_taken_from_the_mailbox() throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, "postbus.example", Duration.ofDays(30));
        day.seat("ana", Role.PARTICIPANT);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(states(day.mail("ana"))).containsExactly("sent "));
        MimeMessage invitation = Stream.of(SERVER.getReceivedMessagesForDomain("postbus.example")).filter(mail -> Headers.recipients(mail).contains(day.mail("ana"))).findFirst().orElseThrow();
        String to = ((jakarta.mail.internet.InternetAddress) invitation.getReplyTo()[0]).getAddress();
        assertThat(to).matches("antwoord\\+[a-z2-7]{32}@kring\\.example");
        assertThat(WORLD.mailTo(day.mail("ana")).plain()).contains("Of antwoord op deze mail met ‘ik kom’");
        Eml.plain(day.mail("ana"), to, "Ja, ik kom graag!\n\nGroet,\nAna").send(SERVER, to);
        Eml.plain("wie@postbus.example", InboxWorld.ADDRESS, "Zomaar een mail").send(SERVER, InboxWorld.ADDRESS);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> day.place("ana").equals("seated"));
        assertThat(mails(day.mail("ana"), "Je antwoord is binnen").getFirst().plain()).contains("Je komt.", "Ja, ik kom graag");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> inMailbox() == 1); // what is not for us stays
        assertThat(mails("wie@postbus.example", "")).isEmpty();
    }

    @Test
    void a_text_says_whether_she_comes_and_a_doubtful_one_comes_back_with_her_words() throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, "woorden.example", Duration.ofDays(30));
        day.seat("ana", Role.PARTICIPANT);
        say(day, "Ik kom.");
        assertThat(day.place("ana")).isEqualTo("seated");
        say(day, "Helaas, ik kan die dag niet.");
        assertThat(day.place("ana")).isEqualTo("none");
        say(day, "Ik kom.");
        say(day, "Ik moet afzeggen, graag tot de volgende keer.");
        assertThat(day.place("ana")).isEqualTo("none");
        say(day, "Misschien, dat hangt van het weer af.\nWat neem ik mee?");
        assertThat(day.place("ana")).isEqualTo("none");
        assertThat(mails(day.mail("ana"), BACK).getFirst().plain()).contains("We weten niet zeker of je komt", "Misschien, dat hangt van het weer af", "Wat neem ik mee?");
        day.end("ana");
        say(day, "Ik kom toch");
        assertThat(mails(day.mail("ana"), BACK).getFirst().plain()).contains("er niet meer of je hoort er niet meer bij", "Ik kom toch");
    }

    @Test
    void the_same_mail_twice_is_used_once_also_by_another_door() throws Exception {
        UUID ana = person("ana@tweekeer.example");
        UUID subject = UUID.randomUUID();
        String to = trial(ana, subject);
        Eml mail = Eml.plain("ana@tweekeer.example", to, "Een keer is genoeg");
        mail.knock(WORLD, to);
        mail.knock(WORLD, to);
        mail.send(SERVER, to);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> inMailbox(to) == 0);
        assertThat(taken(subject)).hasSize(1);
        assertThat(mails("ana@tweekeer.example", "Je antwoord is binnen")).hasSize(1);
    }

    @Test
    void who_is_somebody_else_is_refused_and_only_the_known_address_hears_it_once() throws Exception {
        UUID ana = person("ana@vreemd.example");
        UUID subject = UUID.randomUUID();
        String to = trial(ana, subject);
        Eml.plain("mallory@evil.example", to, "Geheime woorden van Mallory").knock(WORLD, to);
        Eml.plain("mallory@evil.example", to, "Nog eens").knock(WORLD, to);
        Eml.plain("ana@vreemd.example", to, "Vervalst").header("Authentication-Results: mx.kring.example; spf=pass; dmarc=fail (p=none) header.from=vreemd.example").knock(WORLD, to);
        new Eml(Eml.plain("x", to, "Twee afzenders").text().replace("Ana de Vries <x>", "ana@vreemd.example, mallory@evil.example")).knock(WORLD, to);
        assertThat(taken(subject)).isEmpty();
        assertThat(mails("mallory@evil.example", "")).isEmpty();
        assertThat(mails("ana@vreemd.example", "ander adres")).hasSize(1);
        assertThat(mails("ana@vreemd.example", "ander adres").getFirst().plain()).contains("mallory@evil.example").doesNotContain("Geheime woorden");
        assertThat(outcomes(ana)).containsOnly("refused").hasSize(4);
        Eml.plain("Ana+werk@Vreemd.example", to, "Ik ben het zelf").knock(WORLD, to);
        assertThat(taken(subject)).containsExactly("Ik ben het zelf");
    }

    @Test
    void a_signature_that_is_not_ours_or_too_old_opens_nothing() throws Exception {
        UUID ana = person("ana@handtekening.example");
        UUID subject = UUID.randomUUID();
        String to = trial(ana, subject);
        String other = trial(person("bob@handtekening.example"), subject);
        String swapped = to.substring(0, to.indexOf('+') + 17) + other.substring(other.indexOf('+') + 17);
        for (String wrong : List.of(swapped, to.replaceFirst(".@", to.contains("a@") ? "b@" : "a@"), "antwoord+x@kring.example", InboxWorld.ADDRESS)) {
            Eml.plain("ana@handtekening.example", wrong, "Probeer").knock(WORLD, wrong);
        }
        WORLD.owner().sql("update notices.reply set expires = now() - interval '1 second' where person = ?").param(ana).update();
        Eml.plain("ana@handtekening.example", to, "Te laat").knock(WORLD, to);
        assertThat(taken(subject)).isEmpty();
        assertThat(outcomes(ana)).isEmpty();
        WORLD.bean(Replies.class).address(ana, "trial", subject, null, java.time.Instant.now().plusSeconds(60));
        Eml.plain("ana@handtekening.example", to.toUpperCase(java.util.Locale.ROOT), "Op tijd").knock(WORLD, to.toUpperCase(java.util.Locale.ROOT));
        assertThat(taken(subject)).containsExactly("Op tijd");
        assertThatExceptionOfType(jakarta.mail.SendFailedException.class).as("no relay")
                .isThrownBy(() -> Eml.plain("ana@handtekening.example", "bob@elders.example", "Breng dit").knock(WORLD, "bob@elders.example"));
    }

    static Stream<String> machines() throws Exception {
        try (var files = Files.list(Path.of("src/test/resources/mail/machines"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith("dsn-")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("machines")
    void what_a_program_wrote_is_not_used_and_not_answered(String file) throws Exception {
        String email = file.replace(".eml", "") + "@machine.example";
        UUID ana = person(email);
        UUID subject = UUID.randomUUID();
        String to = trial(ana, subject);
        Eml.of("machines/" + file).with("from", email).with("to", to).knock(WORLD, to);
        assertThat(taken(subject)).isEmpty();
        assertThat(WORLD.mailsTo(email)).isEmpty();
    }

    @Test
    void an_empty_envelope_is_a_program_too() throws Exception {
        UUID ana = person("ana@leeg.example");
        String to = trial(ana, ana);
        Eml.plain("ana@leeg.example", to, "Ik ben er niet").send(WORLD.bean(DoorForMail.class).port(), "<>", to);
        assertThat(outcomes(ana)).containsExactly("automatic");
    }

    @Test
    void a_mail_that_comes_back_marks_its_address_and_one_that_is_only_late_does_not() throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, "terug.example", Duration.ofDays(30));
        day.seat("weg", Role.PARTICIPANT);
        day.seat("laat", Role.PARTICIPANT);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(states(day.mail("weg"), day.mail("laat"))).containsExactly("sent ", "sent "));
        String mail = id(day.mail("weg"));
        dsn("dsn-later.eml", "antwoord+b-" + id(day.mail("laat")) + "@kring.example", day.mail("laat"), "x");
        dsn("dsn-postfix-onbekend.eml", InboxWorld.ADDRESS, "iemand@anders.example", mail);
        assertThat(failed(day.mail("weg")) || failed(day.mail("laat"))).as("another address than ours").isFalse();
        dsn("dsn-postfix-onbekend.eml", InboxWorld.ADDRESS, day.mail("weg"), mail);
        assertThat(failed(day.mail("weg"))).isTrue();
        assertThat(day.coordinator.get(day.circle + "/mensen").main()).contains("mail komt niet aan");
        dsn("dsn-exchange-vol.eml", "antwoord+b-" + id(day.mail("laat")) + "@kring.example", day.mail("laat"), "onleesbaar");
        assertThat(WORLD.owner().sql("select reason from notices.mail where id = ?::uuid").param(id(day.mail("laat"))).query(String.class).single()).contains("5.2.2", "mailbox full");
        assertThat(WORLD.mailsTo("mailer-daemon@mx.example")).isEmpty();
    }

    @Test
    void two_programs_cannot_talk_for_ever_and_nobody_floods_us() throws Exception {
        UUID ana = person("ana@lus.example");
        UUID subject = UUID.randomUUID();
        String to = trial(ana, subject);
        for (int i = 0; i < 40; i++) {
            Eml.plain("ana@lus.example", to, "Bericht " + i).knock(WORLD, to);
        }
        assertThat(taken(subject)).hasSize(30);
        assertThat(mails("ana@lus.example", "")).hasSize(10);
        assertThat(outcomes(ana).stream().filter("many"::equals)).hasSize(10);
    }

    @Test
    void what_is_refused_or_breaks_or_is_empty_comes_back_with_her_words() throws Exception {
        UUID ana = person("ana@stuk.example");
        UUID subject = UUID.randomUUID();
        String to = trial(ana, subject);
        Eml.plain("ana@stuk.example", to, "weiger dit **vet** <script>\nen dit").knock(WORLD, to);
        assertThat(mails("ana@stuk.example", BACK).getFirst().plain()).contains("Dit mag niet.", "weiger dit **vet** <script>", "en dit", "Re: Kring");
        assertThat(mails("ana@stuk.example", BACK).getFirst().html()).doesNotContain("<script>");
        Eml.plain("ana@stuk.example", to, "kapot").knock(WORLD, to);
        assertThat(mails("ana@stuk.example", BACK).getFirst().plain()).contains("ging bij ons iets mis", "kapot");
        Eml.plain("ana@stuk.example", to, "> Kom je?\n").knock(WORLD, to);
        assertThat(mails("ana@stuk.example", BACK).getFirst().plain()).contains("We vonden in je mail geen tekst");
        assertThat(taken(subject)).isEmpty();
    }

    @Test
    void files_go_through_the_intake_of_the_library_and_a_zip_is_not_opened() throws Exception {
        PlannedDay day = PlannedDay.in(WORLD, "bijlage.example", Duration.ofDays(30));
        UUID ana = day.seat("ana", Role.PARTICIPANT);
        UUID subject = UUID.randomUUID();
        String to = trial(ana, subject);
        byte[] zip = bomb();
        String mail = "From: " + day.mail("ana") + "\r\nTo: " + to + "\r\nSubject: Re: x\r\nMessage-ID: <bijlage@x.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nZie bijlage\r\n--b\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\nContent-Disposition: inline; filename=logo.png\r\n\r\nx\r\n"
                + "--b\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n filename*=utf-8''..%2F..%2Fetc%2Fb%C3%B6m.zip\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(zip) + "\r\n--b--\r\n";
        new Eml(mail).knock(WORLD, to);
        assertThat(WORLD.owner().sql("select name || ' ' || size || ' ' || type from library.attachment where subject = ?").param(subject).query(String.class).list())
                .containsExactly("böm.zip " + zip.length + " application/zip");
    }

    @Test
    void hostile_mails_do_nothing_and_break_nothing() throws Exception {
        UUID ana = person("ana@vijand.example");
        UUID subject = UUID.randomUUID();
        String to = trial(ana, subject);
        StringBuilder deep = new StringBuilder("From: ana@vijand.example\r\nTo: " + to + "\r\nMessage-ID: <diep@x>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n");
        for (int i = 0; i < 500; i++) {
            deep.append("--b").append(i).append("\r\nContent-Type: multipart/mixed; boundary=b").append(i + 1).append("\r\n\r\n");
        }
        new Eml(deep.toString()).knock(WORLD, to);
        assertThat(mails("ana@vijand.example", BACK).getFirst().plain()).contains("zo gemaakt dat we hem niet konden lezen");
        Eml injected = new Eml(Eml.plain("ana@vijand.example", to, "weiger").text().replace("Subject: Re: Kring", "Subject: =?utf-8?Q?Hoi=0D=0ABcc:_iedereen@vijand.example=0D=0A=0D=0Atekst?="));
        injected.knock(WORLD, to);
        assertThat(mails("ana@vijand.example", BACK).getFirst().plain()).contains("Hoi Bcc: iedereen@vijand.example tekst");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> SERVER.getReceivedMessagesForDomain("vijand.example").length >= 2);
        for (MimeMessage each : SERVER.getReceivedMessagesForDomain("vijand.example")) {
            assertThat(each.getHeader("Bcc")).isNull();
            assertThat(each.getHeader("Auto-Submitted")[0]).isEqualTo("auto-generated");
        }
        for (String odd : List.of("From: ana@vijand.example\r\n\r\n\u0000\u0001", "\r\n", "From: \r\nTo: " + to + "\r\n\r\nx", "From: ana@vijand.example\r\nTo: " + to
                + "\r\nContent-Type: multipart/mixed\r\nMIME-Version: 1.0\r\n\r\nzonder grens", "From: ana@vijand.example\r\nContent-Type: ;;;===\r\nTo: " + to + "\r\n\r\nraar soort",
                "From: ana@vijand.example\r\nContent-Transfer-Encoding: uuencode\r\nTo: " + to + "\r\n\r\nniet zo")) {
            new Eml(odd).knock(WORLD, to);
        }
        assertThat(WORLD.guest().get("/").status()).isEqualTo(200);
        assertThatExceptionOfType(jakarta.mail.MessagingException.class).as("too large for the door")
                .isThrownBy(() -> Eml.plain("ana@vijand.example", to, "a".repeat(31 * 1024 * 1024)).knock(WORLD, to));
    }

    @Test
    void who_leaves_takes_her_addresses_along_and_what_is_over_is_swept() throws Exception {
        UUID ana = person("ana@vertrek.example");
        String to = trial(ana, ana);
        Eml.plain("ana@vertrek.example", to, "Nog iets").knock(WORLD, to);
        WORLD.owner().sql("update notices.reply set expires = now() - interval '2 days' where person = ?").param(ana).update();
        WORLD.owner().sql("update notices.arrival set at = now() - interval '4 months' where person = ?").param(ana).update();
        WORLD.sweep("notices");
        assertThat(outcomes(ana)).isEmpty();
        assertThat(WORLD.owner().sql("select count(*) from notices.reply where person = ?").param(ana).query(Integer.class).single()).isZero();
    }

    private static void say(PlannedDay day, String words) throws Exception {
        String to = InboxWorld.replyTo(day.mail("ana"));
        Eml.plain(day.mail("ana"), to, words).knock(WORLD, to);
    }

    private static UUID person(String email) {
        return WORLD.person(email, "Ana de Vries").id().value();
    }

    private static List<String> taken(UUID subject) {
        return InboxWorld.Trial.TAKEN.stream().filter(mail -> mail.subject().equals(subject)).map(nl.leerkring.notices.MailAnswer.Mailed::words).toList();
    }

    private static int inMailbox() {
        return inMailbox("antwoord@kring.example");
    }

    private static int inMailbox(String to) {
        return (int) Stream.of(SERVER.getReceivedMessages()).filter(mail -> Headers.recipients(mail).contains(to)).count();
    }

    private static void dsn(String file, String to, String address, String mail) throws Exception {
        Eml.of("machines/" + file).with("to", to).with("address", address).with("mail", mail).send(WORLD.bean(DoorForMail.class).port(), "<>", to);
    }

    private static String id(String email) {
        return WORLD.owner().sql("select id::text from notices.mail where address = ? and kind = 'InvitationMail'").param(email).query(String.class).single();
    }

    private static List<String> states(String... emails) {
        return WORLD.owner().sql("select state || ' ' || coalesce(reason, '') from notices.mail where address in (:emails)").param("emails", List.of(emails)).query(String.class).list();
    }

    private static boolean failed(String email) {
        return WORLD.owner().sql("select count(*) from notices.mail where address = ? and state = 'failed'").param(email).query(Integer.class).single() == 1;
    }

    private static byte[] bomb() throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("nullen"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        return bytes.toByteArray();
    }
}
