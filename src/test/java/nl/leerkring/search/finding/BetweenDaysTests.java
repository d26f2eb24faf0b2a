package nl.leerkring.search.finding;

import static nl.leerkring.search.finding.FindingTests.search;
import static nl.leerkring.search.finding.FindingTests.suggested;
import static nl.leerkring.search.finding.FindingTests.titles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leerkring.discussions.Talk;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.library.Bookcase;
import nl.leerkring.search.upkeep.Upkeep;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What is said and what is known between the days: found by who may see it, and no further. */
class BetweenDaysTests {

    @Test
    void what_is_said_is_found_as_long_as_it_stands_there_and_what_the_team_says_is_not() {
        Talk talk = new Talk("praatzicht.example");
        String thread = talk.begin(talk.noor, "Over de zandbak", "Bij ons heet dat een **schepjesloket**.");
        String team = talk.team(talk.coordinator, "Onder ons", "Wie belt over het stiltewoord?");
        assertThat(team).isNotEqualTo(thread);
        talk.day.world.bean(Upkeep.class).round();
        assertThat(titles(talk.joris, "schepjesloket")).containsExactly("Over de zandbak");
        assertThat(suggested(talk.joris, "zandb")).isNotEmpty();
        String found = search(talk.joris, "schepjesloket").page().select("#gevonden a.lk-item__title").attr("href");
        assertThat(found).startsWith(thread);
        assertThat(talk.joris.get(found.replaceAll("#.*", "")).main()).contains("schepjesloket");
        for (Guest each : List.of(talk.noor, talk.coordinator, talk.fenna)) {
            assertThat(titles(each, "stiltewoord")).isEmpty();
        }
        assertThat(titles(talk.day.world.signedIn("elders@praatzicht-elders.example", "Elders"), "schepjesloket")).isEmpty();
        talk.day.world.owner().sql("update discussions.message set hidden = now(), reason = 'hoort hier niet' where thread = ?").param(Talk.id(thread)).update();
        assertThat(titles(talk.joris, "schepjesloket")).isEmpty();
    }

    @Test
    void a_card_is_found_as_far_as_it_is_open_and_a_piece_that_is_less_open_is_not_searched() {
        KnowingCircle one = KnowingCircle.in("kenniszicht.example");
        Guest maker = one.from("Utrecht");
        Guest other = one.from("Zwolle");
        Guest elsewhere = KnowingCircle.in("kenniszicht-anders.example").coordinator;
        Guest stranger = one.world.signedIn("elders@kenniszicht-elders.example", "Elders");
        String card = one.write(maker, "praktijk", "titel", "Het regentonloket").path();
        UUID id = UUID.fromString(KnowingCircle.id(card));
        one.world.owner().sql("insert into knowledge.passage (card, field, fragment, circle, text) values (?, 'zichtproef', 'zichtproef', ?, 'Peperkoekwoord')").params(id, one.id).update();
        record Expected(String sight, boolean maker, boolean member, boolean elsewhere, boolean stranger) {
        }
        for (Expected each : List.of(new Expected("me", true, false, false, false), new Expected("group", true, false, false, false), new Expected("circle", true, true, false, false),
                new Expected("partners", true, true, false, false), new Expected("network", true, true, true, false), new Expected("public", true, true, true, true))) {
            one.world.owner().sql("update knowledge.card set sight = ? where id = ?").params(each.sight(), id).update();
            assertThat(titles(maker, "regentonloket")).as(each.sight()).hasSize(each.maker() ? 1 : 0);
            assertThat(titles(other, "regentonloket")).as(each.sight()).hasSize(each.member() ? 1 : 0);
            assertThat(titles(elsewhere, "regentonloket")).as(each.sight()).hasSize(each.elsewhere() ? 1 : 0);
            assertThat(suggested(elsewhere, "regentonl")).as(each.sight()).hasSize(each.elsewhere() ? 1 : 0);
            assertThat(titles(stranger, "regentonloket")).as(each.sight()).hasSize(each.stranger() ? 1 : 0);
            assertThat(suggested(stranger, "regentonl")).as(each.sight()).hasSize(each.stranger() ? 1 : 0);
        }
        assertThat(titles(stranger, "peperkoekwoord")).hasSize(1);
        assertThat(stranger.get(search(stranger, "regentonloket").page().select("#gevonden a.lk-item__title").attr("href")).main()).contains("Het regentonloket");
        one.world.owner().sql("insert into knowledge.fragment (card, name, circle, sight, made) values (?, 'zichtproef', ?, 'me', now())").params(id, one.id).update();
        assertThat(titles(stranger, "peperkoekwoord")).isEmpty();
        assertThat(titles(other, "peperkoekwoord")).isEmpty();
    }

    @Test
    void what_is_found_says_which_kind_of_card_it_is_and_can_be_narrowed_by_it() {
        KnowingCircle here = KnowingCircle.in("soortzicht.example");
        Guest zwolle = here.from("Zwolle");
        here.write(zwolle, "praktijk", "titel", "Het tuinslangloket");
        here.write(zwolle, "experiment", "titel", "Een tuinslangproef", "begin", "2031-03-18");
        assertThat(search(zwolle, "tuinslangloket").page().select("#gevonden .lk-item__meta").text()).startsWith("kenniskaart").contains("praktijk");
        assertThat(search(zwolle, "tuinslangproef").page().select("#gevonden").text()).contains("gezamenlijk experiment").doesNotContain("2031-03-18");
        assertThat(zwolle.get("/zoeken?zoek=tuinslangproef&thema=experiment").page().select("#gevonden a.lk-item__title").eachText()).containsExactly("Een tuinslangproef");
        assertThat(zwolle.get("/zoeken?zoek=tuinslangproef&thema=praktijk").page().select("#gevonden a.lk-item__title").eachText()).doesNotContain("Een tuinslangproef");
        assertThat(zwolle.english().get("/zoeken?zoek=tuinslangloket").status()).isEqualTo(200);
    }

    @Test
    void partners_find_what_is_open_to_partners_from_when_they_are_until_they_are_not() {
        KnowingCircle one = KnowingCircle.in("partnerzicht.example");
        KnowingCircle two = KnowingCircle.in("partnerzicht-twee.example");
        String card = one.write(one.from("Utrecht"), "praktijk", "titel", "De stoepplantenkaart").path();
        one.world.owner().sql("update knowledge.card set sight = 'partners' where id = ?").param(UUID.fromString(KnowingCircle.id(card))).update();
        assertThat(titles(two.coordinator, "stoepplantenkaart")).isEmpty();
        one.world.owner().sql("insert into knowledge.partner (circle, other, made) values (?, ?, now())").params(one.id, two.id).update();
        assertThat(titles(two.coordinator, "stoepplantenkaart")).as("not accepted").isEmpty();
        one.world.owner().sql("update knowledge.partner set accepted = now() where circle = ?").param(one.id).update();
        assertThat(titles(two.coordinator, "stoepplantenkaart")).hasSize(1);
        one.world.owner().sql("delete from knowledge.partner where circle = ?").param(one.id).update();
        assertThat(titles(two.coordinator, "stoepplantenkaart")).isEmpty();
    }

    @Test
    void a_document_on_the_shelf_is_found_by_the_words_in_it_until_it_is_in_the_bin() {
        Bookcase shelf = Bookcase.in("plankzicht.example");
        shelf.put(shelf.piet, "Verordening.txt", "tekst");
        String document = shelf.document("Verordening");
        shelf.day.world.owner().sql("update library.reading r set words = 'over de knikkerbaanheffing' from library.document d where d.latest = r.attachment and d.id = ?")
                .param(UUID.fromString(document.replaceAll(".*/", ""))).update();
        assertThat(titles(shelf.coordinator, "knikkerbaanheffing")).containsExactly("Verordening");
        assertThat(search(shelf.coordinator, "knikkerbaanheffing").page().select("#gevonden a.lk-item__title").attr("href")).isEqualTo(document);
        assertThat(titles(shelf.day.world.signedIn("elders@plankzicht-elders.example", "Elders"), "knikkerbaanheffing")).isEmpty();
        shelf.day.world.owner().sql("update library.document set removed = now() where id = ?").param(UUID.fromString(document.replaceAll(".*/", ""))).update();
        assertThat(titles(shelf.coordinator, "knikkerbaanheffing")).isEmpty();
    }
}
