package nl.leerkring.discussions.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leerkring.discussions.Talk;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** Who is told of what was said: at once, on screen, or not. */
class TellingTests {

    @Test
    void who_is_mentioned_is_told_by_mail_once_and_who_follows_on_screen_and_nobody_twice() {
        Talk talk = new Talk("noempraat.example");
        String thread = talk.begin(talk.noor, "Wie weet het?", "Dag @Joris en @Niemand");
        assertThat(talk.mails("Joris", "Noor noemt je in ‘Wie weet het?’")).isEqualTo(1);
        Mail mail = talk.day.world.mailTo(talk.day.mail("Joris"));
        assertThat(mail.plain()).contains("Dag @Joris en @Niemand", "/gesprekken/" + Talk.id(thread) + "?bericht=1#b1", "omdat Noor je naam noemde");
        assertThat(talk.notices("Joris")).hasSize(1);
        assertThat(talk.mails("Olaf", "noemt je") + talk.mails("Noor", "noemt je")).isZero();

        talk.say(talk.joris, thread, "Ik weet het niet");
        talk.say(talk.joris, thread, "Of toch");
        assertThat(talk.notices("Noor")).as("one notice for a conversation").containsExactly("Nieuw in ‘Wie weet het?’, van Joris");
        talk.say(talk.joris, thread, "Zeg het, @noor");
        assertThat(talk.notices("Noor")).hasSize(2).last().isEqualTo("Kring noempraat example: Joris noemt je in ‘Wie weet het?’");
        talk.noor.postRaw(thread + "/gelezen", "tot", "3");
        assertThat(talk.notices("Noor")).as("not all was read").hasSize(2);
        talk.noor.postRaw(thread + "/gelezen", "tot", "4");
        assertThat(talk.notices("Noor")).isEmpty();
        talk.noor.postRaw(thread + "/gelezen", "tot", "2");
        assertThat(talk.read(thread, "Noor")).as("only forward").isEqualTo(4);

        assertThat(talk.olaf.postRaw(thread + "/volgen", "stand", "volgen").main()).contains("Je volgt dit gesprek.");
        talk.noor.postRaw(thread + "/volgen", "stand", "dempen");
        talk.say(talk.joris, thread, "Nog iets");
        assertThat(talk.notices("Olaf")).containsExactly("Nieuw in ‘Wie weet het?’, van Joris");
        assertThat(talk.notices("Noor")).as("muted").isEmpty();
        talk.say(talk.joris, thread, "@Noor toch even");
        assertThat(talk.notices("Noor")).as("whoever mentions her reaches her").hasSize(1);
        talk.olaf.postRaw(thread + "/volgen");
        talk.say(talk.noor, thread, "Ik zei niets");
        assertThat(talk.read(thread, "Olaf")).isEqualTo(-1);
    }

    @Test
    void who_does_not_see_a_conversation_is_not_told_of_it_and_the_writer_knows() {
        Talk talk = new Talk("teamnoem.example");
        String team = talk.team(talk.coordinator, "Onder ons", "x");
        Answered said = talk.say(talk.coordinator, team, "Wat vinden @Fenna en @Noor?");
        assertThat(said.main()).contains("Noor ziet dit gesprek niet en krijgt dus geen bericht.", "@Fenna en @Noor");
        assertThat(talk.mails("Noor", "noemt je")).isZero();
        assertThat(talk.notices("Noor")).isEmpty();
        assertThat(talk.mails("Fenna", "noemt je")).isEqualTo(1);
        assertThat(talk.coordinator.part(team + "/namen").page().select("li").eachText()).as("to choose from").containsExactly("Fenna");
        assertThat(talk.noor.part(team + "/namen").status()).isEqualTo(404);
        String all = talk.begin(talk.noor, "Allen", "x");
        assertThat(talk.noor.part(all + "/namen").page().select("li").eachText()).containsExactly("Cora Coördinator", "Fenna", "Joris", "Olaf");
        UUID noor = talk.day.person("Noor");
        talk.say(talk.coordinator, team, "Met haar id: @{" + noor + "}");
        assertThat(talk.mails("Noor", "noemt je")).isZero();
    }

    @Test
    void a_quote_brings_the_words_and_the_name_and_leads_back() {
        Talk talk = new Talk("citeerpraat.example");
        String thread = talk.begin(talk.noor, "Citeer", "Eerste regel\n\nTweede @Joris");
        Answered page = talk.joris.get(thread + "?bericht=1&citeer=1");
        String text = page.page().select("textarea").val();
        assertThat(text).startsWith("> @Noor [#1](?bericht=1#b1)\n> Eerste regel\n> \n> Tweede @Joris");
        Answered said = talk.joris.submit(page, "form[action='" + thread + "']", "tekst", text + "\n\nMee eens");
        assertThat(said.page().select("#b2 blockquote").text()).isEqualTo("@Noor #1 Eerste regel Tweede @Joris");
        assertThat(said.page().select("#b2 blockquote a").attr("href")).isEqualTo("?bericht=1#b1");
        assertThat(talk.mails("Noor", "Joris noemt je")).isEqualTo(1);
        assertThat(talk.olaf.get(thread + "?citeer=1").page().select("textarea")).isEmpty();
    }
}
