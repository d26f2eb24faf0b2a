package nl.leerkring.search.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.leerkring.circles.Role;
import nl.leerkring.news.NewsDay;
import nl.leerkring.search.Findable;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** The index tells what is there, also when two write at once, and can be built while it is used. */
class UpkeepTests {

    private static int indexed(NewsDay news, String title) {
        return news.day.world.owner().sql("select count(*) from search.item where circle = ? and title = ?").params(news.day.circleId, title).query(Integer.class).single();
    }

    @Test
    void every_kind_that_is_offered_has_a_name_and_the_other_way_round() {
        NewsDay news = NewsDay.in("soorten.example", Duration.ofDays(14));
        assertThat(news.day.world.beans(Findable.class).map(Findable::kind)).containsExactlyInAnyOrderElementsOf(
                news.day.world.owner().sql("select kind from search.source").query(String.class).list());
    }

    @Test
    void building_anew_brings_back_what_was_lost_and_takes_away_what_is_not_there() {
        NewsDay news = NewsDay.in("opbouw.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Opbouw");
        news.tell(noor, "Een verloren bericht");
        var owner = news.day.world.owner();
        owner.sql("delete from search.item where circle = ? and kind = 'news'").param(news.day.circleId).update();
        UUID ghost = UUID.randomUUID();
        owner.sql("insert into search.mark (kind, id) values ('news', ?)").param(ghost).update();
        owner.sql("""
                insert into search.item (kind, id, circle, address, title, heads, body, theme, at, words) values ('news', ?, ?, '/', 'Spook', ' spook', '', '', now(), search.vector('Spook', ''))
                """).params(ghost, news.day.circleId).update();
        assertThat(noor.get("/zoeken?zoek=spook").main()).contains("1 gevonden");
        Upkeep upkeep = news.day.world.bean(Upkeep.class);
        upkeep.anew();
        upkeep.round();
        assertThat(noor.get("/zoeken?zoek=spook").main()).contains("Niets gevonden");
        assertThat(noor.get("/zoeken?zoek=verloren").main()).contains("1 gevonden");
        news.day.world.sweep("search");
        assertThat(owner.sql("select count(*) from search.mark where id = ?").param(ghost).query(Integer.class).single()).isZero();
    }

    @Test
    void who_writes_while_it_is_built_has_the_last_word() throws Exception {
        NewsDay news = NewsDay.in("gelijktijdig.example", Duration.ofDays(14));
        var owner = news.day.world.owner();
        owner.sql("insert into news.item (id, circle, meeting, kind, text, made) select gen_random_uuid(), ?, ?, 'news', 'Bericht ' || n || ' oud', now() from generate_series(0, 19) n")
                .params(news.day.circleId, news.day.meeting).update();
        Upkeep upkeep = news.day.world.bean(Upkeep.class);
        upkeep.anew();
        Callable<Object> write = () -> {
            for (int n = 0; n < 20; n++) {
                owner.sql("update news.item set text = ? where circle = ? and text = ?").params("Bericht " + n + " nieuw", news.day.circleId, "Bericht " + n + " oud").update();
            }
            owner.sql("delete from news.item where circle = ? and text = 'Bericht 7 nieuw'").param(news.day.circleId).update();
            return true;
        };
        Callable<Object> build = () -> {
            upkeep.round();
            return true;
        };
        try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            for (var done : both.invokeAll(List.of(build, write))) {
                done.get();
            }
        }
        assertThat(owner.sql("select title from search.item where circle = ? and kind = 'news'").param(news.day.circleId).query(String.class).list())
                .hasSize(19).allMatch(title -> title.endsWith("nieuw"));
        assertThat(indexed(news, "Bericht 7 nieuw")).isZero();
    }

    @Test
    void what_is_written_in_one_go_is_found_at_once_changes_at_once_and_is_gone_at_once() {
        NewsDay news = NewsDay.in("inbulk.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Bulk");
        var owner = news.day.world.owner();
        owner.sql("insert into news.item (id, circle, meeting, kind, text, made) select gen_random_uuid(), ?, ?, 'news', 'Bulkbericht met Stapelwoord' || n, now() from generate_series(1, 1203) n")
                .params(news.day.circleId, news.day.meeting).update();
        assertThat(noor.get("/zoeken?zoek=stapelwoord1203").main()).contains("1 gevonden");
        assertThat(noor.get("/zoeken?zoek=bulkbericht").main()).contains("Meer dan 300 gevonden");
        assertThat(owner.sql("select count(*) from search.item where circle = ? and title like 'Bulkbericht%'").param(news.day.circleId).query(Integer.class).single()).isEqualTo(1203);
        owner.sql("update news.item set text = 'Hersteld ' || text where circle = ? and text like '%Stapelwoord1_'").param(news.day.circleId).update();
        assertThat(noor.get("/zoeken?zoek=hersteld+bulkbericht").main()).contains("10 gevonden");
        news.day.set("theme = 'Thema van velen'");
        assertThat(noor.get("/zoeken?zoek=stapelwoord77&thema=Thema+van+velen").main()).contains("1 gevonden");
        owner.sql("update news.item set withdrawn = now() where circle = ?").param(news.day.circleId).update();
        assertThat(noor.get("/zoeken?zoek=bulkbericht").main()).contains("Niets gevonden");
    }

    @Test
    void every_table_that_is_followed_is_followed_once_for_all_that_is_written() {
        NewsDay news = NewsDay.in("volgend.example", Duration.ofDays(14));
        assertThat(news.day.world.owner().sql("""
                select t.tgrelid::regclass || ' ' || t.tgname from pg_trigger t where t.tgfoid in ('search.follow'::regproc, 'search.follow_upon'::regproc)
                """).query(String.class).list()).as("use search.watch").isEmpty();
    }

    @Test
    void what_it_hangs_on_changes_it_too() {
        NewsDay news = NewsDay.in("hangtaan.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Hang");
        news.tell(noor, "Een bericht met een thema");
        news.day.set("theme = 'Heel ander thema'");
        assertThat(noor.get("/zoeken?zoek=bericht&thema=Heel+ander+thema").main()).contains("1 gevonden");
        UUID id = news.told("Een bericht met een thema");
        news.day.world.owner().sql("update news.item set withdrawn = now() where id = ?").param(id).update();
        assertThat(noor.get("/zoeken?zoek=bericht").main()).contains("Niets gevonden");
    }

    @Test
    void an_administrator_sees_numbers_and_no_contents_and_others_see_nothing() {
        NewsDay news = NewsDay.in("beheerzoek.example", Duration.ofDays(14));
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Beheer");
        assertThat(noor.get("/beheer/zoeken").status()).isEqualTo(404);
        assertThat(noor.postRaw("/beheer/zoeken/opbouw").status()).isEqualTo(404);
        news.day.world.owner().sql("insert into identity.administrator (person) select id from people.person where email = ? on conflict do nothing").param(news.day.mail("noor")).update();
        assertThat(noor.get("/beheer/zoeken").main()).contains("bijeenkomst", "document", "Maak de index opnieuw");
        assertThat(noor.postRaw("/beheer/zoeken/opbouw").text()).contains("wordt opnieuw gemaakt");
    }
}
