package nl.leerkring.news.bringing;

import static nl.leerkring.notices.inbound.InboxWorld.WORLD;
import static nl.leerkring.notices.inbound.InboxWorld.mails;
import static nl.leerkring.notices.inbound.InboxWorld.replyTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.news.NewsDay;
import nl.leerkring.notices.inbound.Eml;
import org.junit.jupiter.api.Test;

class NewsByMailTests {

    @Test
    void who_answers_the_question_what_is_new_told_it() throws Exception {
        NewsDay news = NewsDay.in(WORLD, "nieuwspermail.example", Duration.ofDays(20));
        news.with("ana", Role.PARTICIPANT, "Gemeente Mailig");
        WORLD.bean(AskMails.class).planned(Instant.now());
        String ana = news.day.mail("ana");
        assertThat(mails(ana, "wat is er nieuw").getFirst().plain()).contains("Of antwoord gewoon op deze mail");
        String to = replyTo(ana);
        Eml.of("answers/nl-gmail.eml").with("from", ana).with("to", to).knock(WORLD, to);
        assertThat(told(news)).containsExactly("We openen in maart een groen schoolplein.\n\nIk vertel er graag meer over.");
        assertThat(mails(ana, "Je antwoord is binnen").getFirst().plain()).contains("Het staat klaar voor de nieuwsronde", "groen schoolplein");
        assertThat(news.day.coordinator.get(news.href).main()).contains("groen schoolplein");
        Eml.plain(ana, to, "lang ".repeat(300)).knock(WORLD, to);
        assertThat(mails(ana, "We konden je antwoord niet gebruiken").getFirst().plain()).contains("hooguit 1000 tekens", "lang lang");
        WORLD.owner().sql("insert into news.round (meeting, circle, began, began_by) select ?, ?, now(), id from people.person where email = ?")
                .params(news.day.meeting, news.day.circleId, news.day.mail("coordinator")).update();
        Eml.plain(ana, to, "Nog iets").knock(WORLD, to);
        assertThat(mails(ana, "We konden je antwoord niet gebruiken").getFirst().plain()).contains("De nieuwsronde is al begonnen", "Nog iets");
        assertThat(told(news)).hasSize(1);
    }

    private static List<String> told(NewsDay news) {
        return WORLD.owner().sql("select text from news.item where meeting = ?").param(news.day.meeting).query(String.class).list();
    }
}
