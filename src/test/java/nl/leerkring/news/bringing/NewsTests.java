package nl.leerkring.news.bringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.news.News;
import nl.leerkring.news.NewsDay;
import nl.leerkring.news.NewsItem;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Telling beforehand what is new. */
class NewsTests {

    private static final String FIELD = "form[action$='/actualiteiten']";

    @Test
    void one_field_on_home_takes_what_is_new_and_the_other_of_the_duo_sees_it_but_cannot_change_it() {
        NewsDay news = NewsDay.in("vertel.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Vertel");
        Guest joris = news.with("joris", Role.PARTICIPANT, "Gemeente Vertel");
        Guest other = news.with("other", Role.PARTICIPANT, "Gemeente Elders");
        Answered home = noor.get(news.day.circle);
        assertThat(home.main()).contains("Wat is er nieuw bij Gemeente Vertel?");
        Answered told = noor.submit(home, FIELD, "tekst", "We legden een beweegroute aan.", "soort", "news");
        assertThat(told.path()).isEqualTo(news.day.circle);
        assertThat(told.main()).contains("Het staat klaar voor de nieuwsronde.", "We legden een beweegroute aan.", "van jou");
        assertThat(joris.get(news.day.circle).main()).contains("We legden een beweegroute aan.", "noor");
        assertThat(joris.get(news.day.href).main()).contains("We legden een beweegroute aan.");
        assertThat(other.get(news.day.circle).main()).doesNotContain("beweegroute");
        assertThat(other.get(news.href).main()).contains("beweegroute");
        String one = news.href + "/" + news.told("We legden een beweegroute aan.");
        assertThat(joris.get(one + "/wijziging").status()).isEqualTo(404);
        assertThat(joris.postRaw(one + "/intrekking").status()).isEqualTo(404);
        assertThat(news.day.coordinator.get(news.day.circle + "/logboek?soort=actualiteiten").main()).contains("noor vertelde wat er nieuw is, voor ‘Gezond ontwerpen’");
    }

    @Test
    void several_may_be_told_and_the_same_that_is_sent_four_times_at_once_is_there_once() throws Exception {
        NewsDay news = NewsDay.in("vaker.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Vaker");
        try (var all = Executors.newFixedThreadPool(4)) {
            var answers = all.invokeAll(Stream.generate(() -> (Callable<Integer>) () -> news.tell(noor, "Hetzelfde").status()).limit(4).toList());
            assertThat(answers.stream().map(each -> each.resultNow())).containsOnly(200);
        }
        assertThat(news.count()).isEqualTo(1);
        for (int i = 2; i <= 10; i++) {
            assertThat(news.tell(noor, "Nummer " + i).status()).isEqualTo(200);
        }
        Answered much = news.tell(noor, "Nummer 11");
        assertThat(much.status()).isEqualTo(422);
        assertThat(much.main()).contains("Je hebt al 10 berichten");
        assertThat(much.text()).contains("Nummer 11");
        assertThat(news.day.world.owner().sql("select count(*) from activity.happening where circle = ? and kind = 'news'").param(news.day.circleId).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void a_publication_has_a_link_and_says_why_it_matters() {
        NewsDay news = NewsDay.in("publicatie.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Publicatie");
        Answered form = noor.get(news.href + "/nieuw?soort=publication");
        Answered wrong = noor.submit(form, FIELD, "tekst", "Handreiking", "link", "javascript:alert(1)");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.main()).contains("Dit is geen link.", "Zeg in één zin waarom");
        assertThat(wrong.page().select("#f-tekst").text()).isEqualTo("Handreiking");
        Answered good = noor.submit(wrong, FIELD, "link", "https://www.rivm.nl/handreiking", "waarom", "Voorbeelden van keuzes op straatniveau");
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.main()).contains("publicatie", "Waarom het ertoe doet: Voorbeelden");
        assertThat(good.page().select("a[href='https://www.rivm.nl/handreiking']").attr("rel")).contains("noreferrer");
    }

    @Test
    void bad_input_is_told_beside_it_and_nothing_is_lost() {
        NewsDay news = NewsDay.in("slechteinvoer.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Slecht");
        assertThat(noor.postRaw(news.href, "soort", "experience", "tekst", " ").status()).isEqualTo(422);
        assertThat(noor.postRaw(news.href, "soort", "gerucht", "tekst", "Iets").status()).isEqualTo(422);
        assertThat(noor.postRaw(news.href, "tekst", "Iets").status()).isEqualTo(422);
        Answered long_ = noor.postRaw(news.href, "soort", "news", "tekst", "x".repeat(1001), "link", "https://x.example/" + "y".repeat(1000), "waarom", "z".repeat(501));
        assertThat(long_.status()).isEqualTo(422);
        assertThat(long_.main()).contains("Dit is te lang");
        assertThat(long_.page().select("#f-tekst").text()).hasSize(1001);
        assertThat(noor.postRaw(news.href + "/" + UUID.randomUUID() + "/wijziging", "tekst", "x").status()).isEqualTo(404);
        assertThat(noor.postRaw(news.href + "/geen-id/wijziging", "tekst", "x").status()).isIn(400, 404);
        assertThat(noor.postRaw(news.day.circle + "/bijeenkomsten/9999/actualiteiten", "tekst", "x").status()).isEqualTo(404);
        assertThat(news.count()).isZero();
    }

    @Test
    void one_changes_what_is_ones_own_and_a_stale_page_says_so() {
        NewsDay news = NewsDay.in("wijzigen.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Wijzigen");
        news.tell(noor, "Eerste versie");
        String one = news.href + "/" + news.told("Eerste versie") + "/wijziging";
        Answered stale = noor.get(one);
        Answered saved = noor.submit(noor.get(one), "form[action$='/wijziging']", "tekst", "Tweede versie");
        assertThat(saved.main()).contains("Tweede versie").doesNotContain("Eerste versie");
        Answered conflict = noor.submit(stale, "form[action$='/wijziging']", "tekst", "Derde versie");
        assertThat(conflict.status()).isEqualTo(422);
        assertThat(conflict.main()).contains("‘Tweede versie’");
        assertThat(conflict.page().select("#f-tekst").text()).isEqualTo("Derde versie");
        assertThat(noor.submit(conflict, "form[action$='/wijziging']").main()).contains("Derde versie");
    }

    @Test
    void what_is_withdrawn_is_gone_for_all_and_comes_back_by_one_press() {
        NewsDay news = NewsDay.in("intrekken.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Intrekken");
        news.tell(noor, "Toch maar niet");
        String one = news.href + "/" + news.told("Toch maar niet");
        Answered gone = noor.submit(noor.get(news.day.circle), "form[action='" + one + "/intrekking']");
        assertThat(gone.main()).contains("is ingetrokken");
        assertThat(news.day.coordinator.get(news.href).main()).doesNotContain("Toch maar niet");
        assertThat(noor.postRaw(one + "/intrekking").status()).isEqualTo(200);
        assertThat(noor.submit(gone, "form[action$='/herstel']").main()).contains("staat er weer", "Toch maar niet");
        assertThat(news.day.coordinator.postRaw(one + "/intrekking").status()).isEqualTo(200);
        assertThat(news.count()).isZero();
    }

    @Test
    void it_is_asked_from_three_weeks_before_until_the_round_and_only_of_who_takes_part() {
        NewsDay early = NewsDay.in("tevroeg.example", Duration.ofDays(30));
        Guest noor = early.with("noor", Role.PARTICIPANT, "Gemeente Vroeg");
        assertThat(noor.get(early.day.circle).main()).doesNotContain("Wat is er nieuw bij");
        assertThat(noor.get(early.href + "/nieuw").status()).isEqualTo(409);
        Answered kept = early.tell(noor, "Te vroeg verteld");
        assertThat(kept.status()).isEqualTo(422);
        assertThat(kept.main()).contains("Vanaf drie weken voor de dag");
        assertThat(kept.text()).contains("Te vroeg verteld");

        NewsDay news = NewsDay.in("meelezers.example", Duration.ofDays(14));
        Guest stranger = news.day.world.signedIn("vreemd@meelezers.example", "Vreemd");
        for (Guest guest : List.of(news.day.with("olaf", Role.OBSERVER), news.day.with("oud", Role.ALUMNUS))) {
            assertThat(guest.get(news.day.circle).main()).doesNotContain("Wat is er nieuw bij");
            assertThat(news.tell(guest, "Mag niet").status()).isEqualTo(404);
            assertThat(guest.get(news.href).status()).isEqualTo(200);
        }
        assertThat(news.tell(stranger, "Mag niet").status()).isEqualTo(404);
        assertThat(stranger.get(news.href).status()).isEqualTo(404);
        assertThat(news.count()).isZero();
    }

    @Test
    void a_day_without_such_an_item_in_its_programme_asks_nothing() {
        NewsDay news = NewsDay.in("zonderronde.example", Duration.ofDays(14));
        news.day.world.owner().sql("update meetings.programme_item set removed = now() where meeting = ?").param(news.day.meeting).update();
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Zonder");
        assertThat(noor.get(news.day.circle).main()).doesNotContain("Wat is er nieuw bij");
        assertThat(news.tell(noor, "Waarheen?").status()).isEqualTo(422);
    }

    @Test
    void somebody_of_another_circle_gets_at_nothing_by_its_id() {
        NewsDay news = NewsDay.in("eenkring.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Eenkring");
        news.tell(noor, "Alleen voor deze kring");
        NewsDay other = NewsDay.in("anderekring.example", Duration.ofDays(14));
        Guest elsewhere = other.with("eva", Role.PARTICIPANT, "Gemeente Anders");
        UUID id = news.told("Alleen voor deze kring");
        for (String what : List.of("/intrekking", "/herstel", "/wijziging", "/belangstelling", "/plek", "/beurt")) {
            assertThat(other.day.coordinator.postRaw(other.href + "/" + id + what, "tekst", "x", "soort", "news", "versie", "1").status()).as(what).isIn(404, 409);
            assertThat(elsewhere.postRaw(other.href + "/" + id + what, "tekst", "x", "soort", "news", "versie", "1").status()).as(what).isIn(404, 409);
        }
        assertThat(news.day.world.owner().sql("select withdrawn is null and skipped is null and place is null from news.item where id = ?").param(id).query(Boolean.class).single()).isTrue();
    }

    @Test
    void others_read_through_the_door_what_was_told_at_a_day() {
        NewsDay news = NewsDay.in("deur.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Deur");
        news.tell(noor, "Voor het verslag");
        List<NewsItem> all = news.day.world.bean(News.class).of(Key.circle(news.day.circleId), new MeetingId(news.day.meeting));
        assertThat(all).extracting(NewsItem::text, NewsItem::name, NewsItem::organisation).containsExactly(org.assertj.core.groups.Tuple.tuple("Voor het verslag", "noor", "Gemeente Deur"));
        assertThat(news.day.world.bean(News.class).of(Key.nobody(), new MeetingId(news.day.meeting))).isEmpty();
    }
}
