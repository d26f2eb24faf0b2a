package nl.leerkring.knowledge.checkins;

import static nl.leerkring.notices.inbound.InboxWorld.WORLD;
import static nl.leerkring.notices.inbound.InboxWorld.mails;
import static nl.leerkring.notices.inbound.InboxWorld.replyTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.knowledge.Reply.Question;
import nl.leerkring.notices.inbound.Eml;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInByMailTests {

    private static final String BACK = "We konden je antwoord niet gebruiken";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOW | goed | WELL | ''
            HOW | Het gaat heel goed, dank je. | WELL | dank je.
            HOW | Lastig: het regent te veel. | HARD | het regent te veel.
            HOW | Ligt stil. De collega is weg | IDLE | De collega is weg
            HOW | It’s at a standstill | IDLE | ''
            HOW | It is going well | WELL | ''
            HOW | niet goed | | ''
            HOW | Goedendag | | ''
            HOW | ja | | ''
            STILL | Ja | YES | ''
            STILL | Ja, nog steeds. En met plezier | YES | En met plezier
            STILL | Ja, maar anders: op dinsdag | ADAPTED | op dinsdag
            STILL | aangepast, we lopen nu | ADAPTED | we lopen nu
            STILL | Yes, but differently | ADAPTED | ''
            STILL | Nee, niet meer. Te duur | NO | Te duur
            STILL | No | NO | ''
            STILL | Januari was druk | | ''
            """)
    void the_first_words_are_the_answer_and_the_rest_the_note(Question question, String words, String reply, String note) {
        Answered answered = Answered.read(question, words);
        assertThat(answered == null ? null : answered.reply().name()).isEqualTo(reply);
        assertThat(answered == null ? "" : answered.note()).isEqualTo(note);
    }

    @Test
    void an_experiment_is_told_of_by_answering_the_mail_and_a_doubtful_answer_comes_back() throws Exception {
        KnowingCircle here = KnowingCircle.in(WORLD, "proefpermail.example");
        Guest zwolle = here.from("Zwolle");
        String experiment = running(here, zwolle, "Samen lopen");
        WORLD.bean(CheckInMails.class).planned(Instant.now());
        String me = here.mail("zwolle");
        assertThat(mails(me, "hoe gaat het ermee").getFirst().plain()).contains("‘goed’, ‘lastig’ of ‘ligt stil’");
        String to = replyTo(me);
        Eml.plain(me, to, "Tja, wat zal ik zeggen").knock(WORLD, to);
        assertThat(mails(me, BACK).getFirst().plain()).contains("Begin met ‘goed’, ‘lastig’ of ‘ligt stil’", "wat zal ik zeggen");
        Eml.plain(me, to, "Goed. " + "x".repeat(1001)).knock(WORLD, to);
        assertThat(mails(me, BACK).getFirst().plain()).contains("hooguit 1000 tekens");
        Eml.plain(me, to, "Hoi,\n\nLastig, want het regent te veel.\n\nGroet,\nZwolle").knock(WORLD, to);
        assertThat(mails(me, "Je antwoord is binnen").getFirst().plain()).contains("Bij de kaart staat: Het gaat moeizaam.");
        assertThat(zwolle.get(experiment).main()).contains("Het gaat moeizaam: want het regent te veel.");
        WORLD.owner().sql("update circles.circle set archived = now() where id = ?").param(here.id).update();
        Eml.plain(me, to, "Goed").knock(WORLD, to);
        assertThat(mails(me, BACK).getFirst().plain()).contains("er niet meer of je hoort er niet meer bij");
    }

    @Test
    void several_at_once_are_answered_by_their_numbers_all_or_none() throws Exception {
        KnowingCircle here = KnowingCircle.in(WORLD, "proefnummers.example");
        Guest zwolle = here.from("Zwolle");
        List<String> cards = List.of(running(here, zwolle, "Eerste proef"), running(here, zwolle, "Tweede proef"));
        WORLD.bean(CheckInMails.class).planned(Instant.now());
        String me = here.mail("zwolle");
        String plain = mails(me, "hoe gaat het ermee").getFirst().plain();
        assertThat(plain).contains("met de nummers");
        int first = plain.contains("1. Hoe gaat het met ‘Eerste proef’?") ? 0 : 1;
        assertThat(plain).contains("2. Hoe gaat het met ‘" + (first == 0 ? "Tweede" : "Eerste") + " proef’?");
        String to = replyTo(me);
        Eml.plain(me, to, "Goed").knock(WORLD, to);
        assertThat(mails(me, BACK).getFirst().plain()).contains("Zet voor elk antwoord het nummer");
        Eml.plain(me, to, "1 goed\n2 geen idee").knock(WORLD, to);
        assertThat(mails(me, BACK).getFirst().plain()).contains("2: We weten niet zeker", "1 goed");
        assertThat(zwolle.get(cards.get(first)).main()).as("all or none").doesNotContain("Het gaat goed");
        Eml.plain(me, to, "1. Goed, we lopen\n2) ligt stil").knock(WORLD, to);
        assertThat(mails(me, "Je antwoord is binnen").getFirst().plain()).contains("1: Dank je. Bij de kaart staat: Het gaat goed.", "2: Dank je. Bij de kaart staat: Het ligt stil.");
        assertThat(zwolle.get(cards.get(first)).main()).contains("Het gaat goed: we lopen");
        assertThat(zwolle.get(cards.get(1 - first)).main()).contains("Het ligt stil");
    }

    /** An experiment that is due. */
    private static String running(KnowingCircle here, Guest by, String title) {
        String experiment = here.write(by, "experiment", "titel", title, "voorspelling", "Het lukt.", "ritme", "1").path();
        by.submit(by.get(experiment), "form[action$='/start']");
        WORLD.owner().sql("update knowledge.card set began = began - interval '8 days', made = made - interval '8 days' where id = ?::uuid").param(KnowingCircle.id(experiment)).update();
        WORLD.bean(Rhythm.class).planned(Instant.now());
        return experiment;
    }
}
