package nl.leerkring.discussions;

import static nl.leerkring.notices.inbound.InboxWorld.WORLD;
import static nl.leerkring.notices.inbound.InboxWorld.mails;
import static nl.leerkring.notices.inbound.InboxWorld.replyTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.notices.inbound.Eml;
import org.junit.jupiter.api.Test;

/** A mail about a conversation is answered by mail, and the answer stands in it. */
class MessageByMailTests {

    private static final String BACK = "We konden je antwoord niet gebruiken";

    @Test
    void who_answers_the_mail_that_mentions_her_says_it_in_the_conversation_once() throws Exception {
        Talk talk = new Talk(WORLD, "praatmail.example");
        String thread = talk.begin(talk.noor, "Wie weet het?", "Weet jij het, @Joris?");
        String joris = talk.day.mail("Joris");
        assertThat(mails(joris, "noemt je").getFirst().plain()).contains("Of antwoord op deze mail. Wat je schrijft, komt in het gesprek te staan.");
        String to = replyTo(joris);
        Eml mail = Eml.plain(joris, to, "Ja, @Noor, **bel** de GGD.\n\nGroet,\nJoris\n\nOp ma 2 nov 2026 schreef Leerkring:\n> Weet jij het?");
        mail.knock(WORLD, to);
        mail.knock(WORLD, to);
        assertThat(Talk.texts(talk.noor.get(thread))).containsExactly("Weet jij het, @Joris?", "Ja, @Noor, bel de GGD.");
        assertThat(talk.noor.get(thread).page().select("#b2").text()).contains("Joris");
        assertThat(mails(joris, "Je antwoord is binnen")).hasSize(1);
        assertThat(mails(joris, "Je antwoord is binnen").getFirst().plain()).contains("Het staat in het gesprek ‘Wie weet het?’.", "bel");
        assertThat(talk.mails("Noor", "Joris noemt je")).isEqualTo(1);
        talk.say(talk.noor, thread, "Dank, @Joris");
        assertThat(replyTo(joris)).as("one address for one conversation").isEqualTo(to);
        Eml.plain(joris, to, "Graag gedaan").knock(WORLD, to);
        assertThat(Talk.texts(talk.noor.get(thread))).hasSize(4).endsWith("Graag gedaan");
        assertThat(talk.mails("Olaf", "noemt") + talk.mails("Fenna", "noemt")).isZero();
    }

    @Test
    void files_come_along_and_what_is_refused_is_told() throws Exception {
        Talk talk = new Talk(WORLD, "praatbijlage.example");
        String thread = talk.begin(talk.noor, "De foto", "Stuur jij hem, @Joris?");
        String joris = talk.day.mail("Joris");
        String to = replyTo(joris);
        new Eml("From: " + joris + "\r\nTo: " + to + "\r\nSubject: Re: x\r\nMessage-ID: <praat@x.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nHierbij\r\n--b\r\nContent-Type: text/plain; name=verslag.txt\r\nContent-Disposition: attachment; filename=verslag.txt\r\n\r\nEen verslag.\r\n"
                + "--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=leeg.txt\r\n\r\n--b--\r\n").knock(WORLD, to);
        assertThat(Talk.texts(talk.noor.get(thread))).contains("Hierbij");
        assertThat(talk.noor.get(thread).page().select("#b2").text()).contains("verslag.txt").doesNotContain("leeg.txt");
        assertThat(mails(joris, "Je antwoord is binnen").getFirst().plain()).contains("Het staat in het gesprek", "‘leeg.txt’ is leeg");
        new Eml("From: " + joris + "\r\nTo: " + to + "\r\nSubject: Re: x\r\nMessage-ID: <kaal@x.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain; name=kaal.txt\r\nContent-Disposition: attachment; filename=kaal.txt\r\n\r\nKaal.\r\n--b--\r\n").knock(WORLD, to);
        assertThat(mails(joris, BACK).getFirst().plain()).contains("alleen een bijlage");
        assertThat(Talk.texts(talk.noor.get(thread))).hasSize(2);
    }

    @Test
    void what_may_not_be_said_comes_back_with_the_words() throws Exception {
        Talk talk = new Talk(WORLD, "praatweg.example");
        String thread = talk.begin(talk.noor, "Ons gesprek", "Dag @Joris en @Olaf en @Fenna");
        assertThat(mails(talk.day.mail("Olaf"), "noemt je").getFirst().plain()).as("who only reads").doesNotContain("Of antwoord op deze mail").contains("Lees het");
        String joris = talk.day.mail("Joris");
        String to = replyTo(joris);
        Eml.plain(joris, to, "lang ".repeat(2100)).knock(WORLD, to);
        assertThat(back(joris)).contains("hooguit 10000 tekens", "lang lang");
        Eml.plain("mallory@evil.example", to, "Ik ben Joris").knock(WORLD, to);
        talk.day.end("Joris");
        Eml.plain(joris, to, "Ik zeg nog iets").knock(WORLD, to);
        assertThat(back(joris)).contains("je hoort er niet meer bij", "Ik zeg nog iets");
        String fenna = talk.day.mail("Fenna");
        WORLD.owner().sql("update circles.circle set archived = now() where id = ?").param(talk.day.circleId).update();
        Eml.plain(fenna, replyTo(fenna), "Te laat?").knock(WORLD, replyTo(fenna));
        assertThat(back(fenna)).contains("De kring is gesloten", "Te laat?");
        assertThat(Talk.texts(talk.noor.get(thread))).hasSize(1);
    }

    @Test
    void who_sees_a_conversation_of_the_team_no_more_says_nothing_in_it() throws Exception {
        Talk talk = new Talk(WORLD, "praatteam.example");
        String team = talk.team(talk.coordinator, "Onder ons", "Wat vind jij, @Fenna?");
        String fenna = talk.day.mail("Fenna");
        Eml.plain(fenna, replyTo(fenna), "Goed idee").knock(WORLD, replyTo(fenna));
        assertThat(Talk.texts(talk.coordinator.get(team))).contains("Goed idee");
        WORLD.owner().sql("update circles.seat set role = 'participant' where person = ? and ended is null").param(talk.day.person("Fenna")).update();
        Eml.plain(fenna, replyTo(fenna), "Nog iets").knock(WORLD, replyTo(fenna));
        assertThat(back(fenna)).contains("er niet meer of je hoort er niet meer bij", "Nog iets");
        assertThat(Talk.texts(talk.coordinator.get(team))).hasSize(2);
    }

    private static String back(String address) {
        return List.copyOf(mails(address, BACK)).getFirst().plain();
    }
}
