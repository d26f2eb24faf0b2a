package nl.leerkring.knowledge.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.news.NewsDay;
import nl.leerkring.visits.Trip;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;
import org.junit.jupiter.api.Test;

/** What is no card tells which cards grew from it, as far as who looks may see them. */
class OnwardTests {

    /** Follows the link "make it knowledge" on this page. @return the page of the card */
    private static Answered grow(Guest by, String page, String word, String kind, String... fields) {
        String link = by.get(page).page().selectFirst("main a[href*='uit=" + word + "']").attr("href");
        Answered form = by.get(by.get(link).page().select("main a[href*='soort=" + kind + "']").attr("href"));
        return by.submit(form, "form[method=post][action$='/kennis']", fields);
    }

    @Test
    void a_news_item_tells_what_grew_from_it_and_what_that_became_but_not_what_is_for_its_maker_alone() {
        NewsDay news = NewsDay.in("verdernieuws.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Verdernieuws");
        Guest bram = news.with("bram", Role.PARTICIPANT, "Gemeente Elders");
        news.tell(noor, "Een beweegroute langs het kanaal");
        String log = news.day.circle + "/actualiteiten";
        assertThat(bram.get(log).main()).doesNotContain("Hieruit groeide");
        Answered question = grow(noor, log, "bericht", "vraag", "titel", "Hoe maken we meer routes?");
        noor.submit(noor.get(news.day.circle + "/kennis/nieuw?soort=experiment&kaart=" + question.path().replaceAll(".*/", "")), "form[method=post][action$='/kennis']",
                "titel", "Eén route erbij", "voorspelling", "Er wordt meer gelopen.");
        grow(noor, log, "bericht", "praktijk", "titel", "Alleen voor mij", "zicht", "mij");
        Answered seen = bram.get(log);
        assertThat(seen.main()).contains("Hieruit groeide: Hoe maken we meer routes? (kennisvraag), Eén route erbij (gezamenlijk experiment)").doesNotContain("Alleen voor mij");
        assertThat(seen.page().select("a[href='" + question.path() + "']")).hasSize(1);
        assertThat(noor.get(log).main()).contains("Alleen voor mij (praktijk)");
    }

    @Test
    void an_observation_and_a_harvest_card_tell_what_grew_from_them() {
        Trip trip = Trip.in("verderbezoek.example");
        trip.observe(trip.noor, "Bewoners snoeien zelf");
        String practice = grow(trip.noor, trip.href, "waarneming", "praktijk", "titel", "Zelf snoeien").path();
        assertThat(trip.omar.get(trip.href).page().select("a[href='" + practice + "']").text()).isEqualTo("Zelf snoeien");
        assertThat(trip.omar.part(trip.href + "/gezien").page().text()).contains("Hieruit groeide: Zelf snoeien (praktijk)");

        String harvest = trip.day.href + "/oogst";
        trip.noor.submit(trip.noor.get(harvest), "form[action$='/oogst']", "soort", "vraag", "meenemen", "Wie betaalt het gereedschap?", "zicht", "mij");
        grow(trip.noor, harvest, "oogst", "vraag", "titel", "Gereedschap, van wie?");
        assertThat(trip.noor.get(harvest).main()).contains("Hieruit groeide: Gereedschap, van wie? (kennisvraag)");
        assertThat(trip.noor.part(harvest + "/mijn").page().text()).contains("Gereedschap, van wie?");
    }

    @Test
    void a_released_lesson_tells_what_grew_from_it() {
        PlannedDay day = PlannedDay.in("verderles.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        day.world.owner().sql("insert into intervision.release (id, circle, kind, text, consent) values (gen_random_uuid(), ?, 'lesson', 'Vraag eerst wat de ander al deed.', 'ja')")
                .param(day.circleId).update();
        grow(noor, day.circle + "/intervisie", "les", "vraag", "titel", "Wat deed de ander al?");
        assertThat(day.with("olaf", Role.OBSERVER).get(day.circle + "/intervisie").main()).contains("Hieruit groeide: Wat deed de ander al? (kennisvraag)");
    }

    @Test
    void a_day_report_and_a_document_tell_what_grew_from_them() {
        PlannedDay day = PlannedDay.in("verderdag.example", Duration.ofHours(-9));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Answered document = new Parcel().file("bestand", "Beweegatlas.txt", "lopen".getBytes(StandardCharsets.UTF_8)).send(noor, day.circle + "/documenten/nieuw");
        assertThat(document.main()).doesNotContain("groeide eruit");
        grow(noor, document.path(), "document", "vraag", "titel", "Klopt de atlas?");
        assertThat(day.coordinator.get(document.path()).main()).contains("Klopt de atlas? (kennisvraag)");
        assertThat(noor.get(day.circle + "/kennis").main()).contains("Klopt de atlas?");
        day.coordinator.postRaw(day.href + "/verslag");
        assertThat(day.coordinator.get(day.href + "/verslag").main()).doesNotContain("Wat uit deze dag groeide");
        grow(noor, day.href + "/oogst", "bijeenkomst", "praktijk", "titel", "Lopend vergaderen");
        assertThat(day.coordinator.get(day.href + "/verslag").main()).contains("Wat uit deze dag groeide", "Lopend vergaderen");
        Guest stranger = day.world.signedIn("vreemd@verderdagelders.example", "Vreemd");
        assertThat(stranger.get(day.circle + "/kennis/nieuw?uit=document&van=" + document.path().replaceAll(".*/", "")).status()).isEqualTo(404);
        assertThat(noor.get(day.circle + "/kennis/nieuw?uit=document&van=" + UUID.randomUUID()).status()).isEqualTo(404);
    }
}
