package nl.leerkring.search.finding;

import static nl.leerkring.search.finding.FindingTests.search;
import static nl.leerkring.search.finding.FindingTests.suggested;
import static nl.leerkring.search.finding.FindingTests.titles;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.news.NewsDay;
import nl.leerkring.search.upkeep.Upkeep;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Who finds what: as a result, as a number, as a suggestion, as a word that was perhaps meant. */
class SightTests {

    /** Everything that tells whether there is something. */
    private static void sees(Guest guest, String word, boolean sees) {
        assertThat(titles(guest, word)).as("found").hasSize(sees ? 1 : 0);
        assertThat(search(guest, word).main()).as("counted").matches(sees ? "(?s).*1 gevonden.*" : "(?s).*Niets gevonden.*");
        assertThat(suggested(guest, word.substring(0, word.length() - 2))).as("suggested").hasSize(sees ? 1 : 0);
        assertThat(search(guest, word.substring(0, word.length() - 3) + "qq" + word.charAt(word.length() - 1)).text().toLowerCase()).as("perhaps meant").matches(sees ? "(?s).*" + word + ".*" : "(?s)(?!.*" + word + ").*");
    }

    @Test
    void members_in_any_role_find_what_is_of_the_circle_and_nobody_else_notices_that_it_is_there() {
        NewsDay news = NewsDay.in("zicht.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Zicht");
        news.item("Parapluverhaal", "verdieping");
        news.day.world.bean(Upkeep.class).round();
        NewsDay other = NewsDay.in("anderzicht.example", Duration.ofDays(14));
        Guest outsider = other.with("ander", Role.COORDINATOR, "Gemeente Anders");
        for (Role role : Role.values()) {
            sees(news.day.with(role.code() + "-lid", role), "parapluverhaal", true);
        }
        sees(noor, "parapluverhaal", true);
        sees(outsider, "parapluverhaal", false);
        sees(news.day.world.signedIn("niemand@zicht-elders.example", "Niemand"), "parapluverhaal", false);
        assertThat(search(outsider, "parapluverhaal").main()).isEqualTo(search(outsider, "bestaatnietverhaal").main().replace("bestaatnietverhaal", "parapluverhaal"));
        assertThat(outsider.get("/zoeken?zoek=parapluverhaal&kring=" + news.day.circle.substring("/kring/".length())).main()).contains("Niets gevonden").doesNotContain("Kring zicht");
    }

    @Test
    void a_seat_that_ended_finds_nothing_and_is_not_found_and_a_closed_circle_is_still_searched() {
        NewsDay news = NewsDay.in("eindezicht.example", Duration.ofDays(14));
        Guest noor = news.with("Noortje", Role.PARTICIPANT, "Gemeente Einde");
        Guest piet = news.with("Pieterbaas", Role.PARTICIPANT, "Gemeente Einde");
        news.item("Sluitsteenverhaal", "verdieping");
        news.day.world.bean(Upkeep.class).round();
        sees(piet, "sluitsteenverhaal", true);
        assertThat(titles(noor, "pieterbaas")).containsExactly("Pieterbaas");
        news.day.end("Pieterbaas");
        sees(piet, "sluitsteenverhaal", false);
        assertThat(titles(noor, "pieterbaas")).isEmpty();
        news.day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(news.day.circleId).update();
        sees(noor, "sluitsteenverhaal", true);
    }

    @Test
    void who_loses_her_seat_finds_nothing_at_once_by_any_address_she_had() {
        NewsDay news = NewsDay.in("zetelkwijt.example", Duration.ofDays(14));
        Guest piet = news.with("Pietkwijt", Role.PARTICIPANT, "Gemeente Kwijt");
        news.day.world.owner().sql("""
                insert into news.item (id, circle, meeting, kind, text, made) select gen_random_uuid(), ?, ?, 'news', 'Zetelverhaal ' || n, now() - n * interval '1 minute' from generate_series(1, 45) n
                """).params(news.day.circleId, news.day.meeting).update();
        Answered page = search(piet, "zetelverhaal");
        List<String> had = List.of("/zoeken?zoek=zetelverhaal", page.page().select("a[href*='na=']").attr("href"), "/zoeken?zoek=zetelverhaal&volgorde=nieuwste",
                "/zoeken?zoek=%22zetelverhaal+7%22", "/zoeken?zoek=zetelverhaal&kring=" + news.day.circle.substring("/kring/".length()), "/zoeken?zoek=zetelverhaal&soort=news");
        assertThat(had).allSatisfy(each -> assertThat(piet.get(each).page().select("#gevonden li")).as(each).isNotEmpty());
        news.day.end("Pietkwijt");
        assertThat(had).allSatisfy(each -> assertThat(piet.get(each).main()).as(each).contains("Niets gevonden").doesNotContain("Zetelverhaal"));
        assertThat(suggested(piet, "zetelv")).isEmpty();
    }

    @Test
    void circles_whose_numbers_end_alike_are_kept_apart() {
        NewsDay news = NewsDay.in("gelijkeind.example", Duration.ofDays(14));
        news.item("Gelijkeindverhaal", "verdieping");
        NewsDay other = NewsDay.in("anderbegin.example", Duration.ofDays(14));
        Guest outsider = other.with("ander", Role.COORDINATOR, "Gemeente Anders");
        UUID twin = UUID.fromString("00000000-0000-4000-8000-0000" + news.day.circleId.toString().substring(28));
        var owner = news.day.world.owner();
        owner.sql("insert into circles.circle (id, slug, name, visibility, starts) values (?, 'tweeling', 'Tweeling', 'open', current_date)").param(twin).update();
        owner.sql("insert into circles.seat (id, circle, person, role) values (gen_random_uuid(), ?, ?, 'coordinator')").params(twin, other.day.person("ander")).update();
        news.day.world.bean(Upkeep.class).round();
        sees(news.day.coordinator, "gelijkeindverhaal", true);
        sees(outsider, "gelijkeindverhaal", false);
    }

    @Test
    void what_is_for_one_person_is_found_by_her_alone() {
        PlannedDay day = PlannedDay.in("eigenzicht.example", Duration.ofHours(-2));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        day.world.owner().sql("""
                insert into meetings.harvest_card (id, circle, meeting, person, kind, take, sight, made) values (?, ?, ?, ?, 'idea', 'Dagboekgedachte', 'private', now())
                """).params(UUID.randomUUID(), day.circleId, day.meeting, day.person("noor")).update();
        day.world.bean(Upkeep.class).round();
        assertThat(titles(noor, "dagboekgedachte")).hasSize(1);
        assertThat(suggested(noor, "dagboekged")).hasSize(1);
        for (Guest other : List.of(day.coordinator, day.with("joris", Role.PARTICIPANT))) {
            sees(other, "dagboekgedachte", false);
        }
        day.world.owner().sql("update circles.seat set role = 'observer' where circle = ? and person = ?").params(day.circleId, day.person("noor")).update();
        assertThat(titles(noor, "dagboekgedachte")).as("its page is for who takes part").isEmpty();
    }

    @Test
    void what_was_opened_is_found_by_everybody_who_is_signed_in_until_it_is_not() {
        PlannedDay day = PlannedDay.in("openzicht.example", Duration.ofDays(-1));
        Guest stranger = day.world.signedIn("lezer@openzicht-elders.example", "Lezer");
        var owner = day.world.owner();
        owner.sql("insert into meetings.report (meeting, circle, language, begun) values (?, ?, 'nl', now())").params(day.meeting, day.circleId).update();
        for (String word : List.of("Verborgenwoord", "Getoondwoord", "Citaatwoord")) {
            owner.sql("""
                    insert into meetings.report_block (id, meeting, circle, place, kind, body, shown, person, made)
                    values (gen_random_uuid(), ?, ?, 1, 'text', ?, ?, ?::uuid, now())
                    """).params(day.meeting, day.circleId, word, !word.startsWith("Verborgen"), word.startsWith("Citaat") ? day.person("coordinator") : null).update();
        }
        assertThat(titles(day.coordinator, "getoondwoord")).as("not out").isEmpty();
        owner.sql("update meetings.report set published = now() where meeting = ?").param(day.meeting).update();
        assertThat(titles(day.coordinator, "verborgenwoord")).hasSize(1);
        assertThat(titles(day.coordinator, "citaatwoord")).as("words of somebody who was not asked").isEmpty();
        assertThat(titles(stranger, "getoondwoord")).isEmpty();
        owner.sql("update meetings.report set opened = now() where meeting = ?").param(day.meeting).update();
        assertThat(titles(stranger, "getoondwoord")).hasSize(1);
        assertThat(search(stranger, "getoondwoord").main()).contains("voor iedereen").doesNotContain("Kring openzicht");
        assertThat(titles(stranger, "verborgenwoord")).isEmpty();
        assertThat(titles(stranger, "citaatwoord")).isEmpty();
        assertThat(titles(day.coordinator, "getoondwoord")).as("once, in her own circle").hasSize(1);
        assertThat(search(day.coordinator, "getoondwoord").page().select("#gevonden a.lk-item__title").attr("href")).startsWith(day.circle);
        owner.sql("update circles.circle set visibility = 'hidden' where id = ?").param(day.circleId).update();
        assertThat(titles(stranger, "getoondwoord")).isEmpty();
        owner.sql("update circles.circle set visibility = 'open' where id = ?").param(day.circleId).update();
        assertThat(titles(stranger, "getoondwoord")).hasSize(1);
        owner.sql("update meetings.report set published = null, opened = null where meeting = ?").param(day.meeting).update();
        assertThat(titles(stranger, "getoondwoord")).isEmpty();
    }

    @Test
    void who_has_her_data_deleted_is_found_nowhere_and_her_name_is_no_word_any_more() {
        PlannedDay day = PlannedDay.in("weggezicht.example", Duration.ofDays(3));
        Guest xenia = day.with("Xeniavlucht", Role.PARTICIPANT);
        day.world.bean(Upkeep.class).round();
        sees(day.coordinator, "xeniavlucht", true);
        xenia.submit(xenia.get("/mijn/gegevens/verwijdering"), "form[action='/mijn/gegevens/verwijdering']");
        sees(day.coordinator, "xeniavlucht", false);
        assertThat(day.world.places("eniavlucht").stream().filter(place -> place.startsWith("search."))).isEmpty();
    }

    @Test
    void cases_are_not_in_the_index_and_notes_for_organisers_neither() {
        NewsDay news = NewsDay.in("geheimzicht.example", Duration.ofDays(14));
        assertThat(titles(news.day.coordinator, "\"alleen voor de organisatie\"")).isEmpty();
        assertThat(news.day.world.owner().sql("select view from search.source").query(String.class).list()).noneMatch(view -> view.startsWith("intervision"));
    }
}
