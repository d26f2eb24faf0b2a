package nl.leerkring.news.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedMails.Planned;
import nl.leerkring.news.NewsDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** Asked by mail what is new, and told without signing in. */
class AskMailTests {

    @Test
    void three_weeks_before_who_told_nothing_is_asked_once_and_tells_it_by_the_link() {
        NewsDay news = NewsDay.in("gevraagd.example", Duration.ofDays(20));
        Guest told = news.with("told", Role.PARTICIPANT, "Gemeente Verteld");
        news.with("duo", Role.PARTICIPANT, "Gemeente Verteld");
        news.with("silent", Role.PARTICIPANT, "Gemeente Stil");
        news.with("olaf", Role.OBSERVER, "Gemeente Stil");
        news.tell(told, "Wij hebben al iets");
        Planned ahead = ahead(news);
        assertThat(ahead.people()).isEqualTo(1);
        assertThat(news.day.coordinator.get(news.day.href + "/mails").main()).contains("Vraag wat er nieuw is, voor de nieuwsronde", "08:30, naar 1 mens");
        run(news, ahead.at());
        run(news, ahead.at());
        assertThat(news.day.world.mailsTo(news.day.mail("silent")).stream().filter(mail -> mail.subject().contains("wat is er nieuw"))).hasSize(1);
        for (String nobody : new String[] {"told", "duo", "olaf", "coordinator"}) {
            assertThat(news.day.world.mailsTo(news.day.mail(nobody)).stream().filter(mail -> mail.subject().contains("wat is er nieuw"))).as(nobody).isEmpty();
        }
        Mail mail = news.day.world.awaitMailTo(news.day.mail("silent"), "wat is er nieuw");
        assertThat(mail.plain()).contains("Je krijgt dit bericht omdat van jouw organisatie nog niemand iets klaarzette");

        Guest visitor = news.day.world.guest();
        Answered page = visitor.get(Mail.link(mail, "/actualiteit/"));
        assertThat(page.main()).contains("Wat is er nieuw bij jullie?", "Gezond ontwerpen");
        assertThat(news.count()).isEqualTo(1); // looking tells nothing
        assertThat(visitor.submit(page, "form[action^='/actualiteit/']", "tekst", "").status()).isEqualTo(422);
        Answered thanks = visitor.submit(page, "form[action^='/actualiteit/']", "tekst", "Wij openden een park", "soort", "news");
        assertThat(thanks.main()).contains("Dank je wel", "Wij openden een park");
        assertThat(told.get(news.href).main()).contains("Wij openden een park", "silent, Gemeente Stil");
        assertThat(visitor.get(news.href).path()).isEqualTo("/inloggen");
    }

    @Test
    void a_coordinator_skips_the_mail_and_another_day_asks_anew() {
        NewsDay news = NewsDay.in("nietvragen.example", Duration.ofDays(20));
        news.with("silent", Role.PARTICIPANT, "Gemeente Nietvragen");
        news.day.coordinator.submit(news.day.coordinator.get(news.day.href + "/mails"), "form[action$='/news-21/intrekking']");
        assertThat(ahead(news).held()).isTrue();
        run(news, ahead(news).at());
        assertThat(asked(news)).isZero();
        news.day.set("starts = starts + interval '1 day', ends = ends + interval '1 day'");
        assertThat(ahead(news).held()).isFalse();
        run(news, ahead(news).at());
        assertThat(asked(news)).isEqualTo(1);
    }

    @Test
    void a_link_ends_with_the_seat_and_says_when_the_round_was() {
        NewsDay news = NewsDay.in("linkvoorbij.example", Duration.ofDays(20));
        news.with("silent", Role.PARTICIPANT, "Gemeente Voorbij");
        run(news, ahead(news).at());
        String link = Mail.link(news.day.world.awaitMailTo(news.day.mail("silent"), "wat is er nieuw"), "/actualiteit/");
        Guest visitor = news.day.world.guest();
        Answered open = visitor.get(link);
        news.day.world.owner().sql("insert into news.round (meeting, circle, began) values (?, ?, now())").params(news.day.meeting, news.day.circleId).update();
        assertThat(visitor.get(link).main()).contains("is begonnen of geweest");
        Answered late = visitor.submit(open, "form[action^='/actualiteit/']", "tekst", "Te laat");
        assertThat(late.main()).contains("is begonnen of geweest");
        assertThat(news.count()).isZero();
        news.day.end("silent");
        assertThat(visitor.get(link).status()).isEqualTo(410);
        assertThat(visitor.get("/actualiteit/verzonnen").status()).isEqualTo(410);
        assertThat(visitor.postRaw("/actualiteit/verzonnen", "tekst", "x").status()).isEqualTo(410);
    }

    private static Planned ahead(NewsDay news) {
        return news.day.world.bean(AskMails.class).ahead(nl.leerkring.database.Key.circle(news.day.circleId), news.day.now(), Instant.now()).getFirst();
    }

    private static void run(NewsDay news, Instant at) {
        news.day.world.bean(AskMails.class).planned(at);
    }

    private static int asked(NewsDay news) {
        return news.day.world.owner().sql("select count(*) from news.asked where meeting = ?").param(news.day.meeting).query(Integer.class).single();
    }
}
