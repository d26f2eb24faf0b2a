package nl.leerkring.network.introductions;

import static nl.leerkring.notices.inbound.InboxWorld.WORLD;
import static nl.leerkring.notices.inbound.InboxWorld.mails;
import static nl.leerkring.notices.inbound.InboxWorld.replyTo;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.network.Acquaintances;
import nl.leerkring.notices.inbound.Eml;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionByMailTests {

    @ParameterizedTest
    @ValueSource(strings = {"Ja, leuk! Bel me op 06 12345678.", "Yes please"})
    void a_yes_by_mail_introduces_them_and_what_else_was_written_goes_to_nobody(String words) throws Exception {
        Acquaintances all = asked("ja-per-mail-" + words.length() + ".example");
        String to = replyTo(all.mail("bert"));
        Eml.plain(all.mail("bert"), to, words).knock(WORLD, to);
        assertThat(mails(all.mail("anna"), "Maak kennis met")).singleElement().satisfies(mail -> assertThat(mail.plain()).contains(all.mail("bert")).doesNotContain("06 12345678"));
        assertThat(mails(all.mail("bert"), "Maak kennis met")).hasSize(1);
        Eml.plain(all.mail("bert"), to, "Nee, toch niet").knock(WORLD, to);
        assertThat(mails(all.mail("bert"), "niet gebruiken").getFirst().plain()).as("over").contains("wacht niet meer op antwoord", "Nee, toch niet");
    }

    @Test
    void a_no_by_mail_is_quiet_and_neither_yes_nor_no_comes_back_with_her_words() throws Exception {
        Acquaintances all = asked("nee-per-mail.example");
        String to = replyTo(all.mail("bert"));
        Eml.plain(all.mail("bert"), to, "Wie is dat eigenlijk?").knock(WORLD, to);
        assertThat(mails(all.mail("bert"), "niet gebruiken").getFirst().plain()).contains("Begin je antwoord met ‘ja’ of ‘nee’", "Wie is dat eigenlijk?");
        int before = mails(all.mail("anna"), "").size();
        Eml.plain(all.mail("bert"), to, "Nee dank je").knock(WORLD, to);
        assertThat(mails(all.mail("bert"), "Je antwoord is binnen").getFirst().plain()).contains("De ander hoort niet waarom");
        assertThat(mails(all.mail("anna"), "")).hasSize(before);
    }

    @Test
    void somebody_else_does_not_answer_for_her() throws Exception {
        Acquaintances all = asked("ander-per-mail.example");
        String to = replyTo(all.mail("bert"));
        Eml.plain(all.mail("anna"), to, "Ja").knock(WORLD, to);
        assertThat(mails(all.mail("anna"), "Maak kennis met")).isEmpty();
    }

    private static Acquaintances asked(String domain) {
        Acquaintances all = new Acquaintances(WORLD, domain);
        Guest anna = all.listed("anna", "Assen");
        all.listed("bert", "Breda");
        all.ask(anna, "bert", "");
        return all;
    }
}
