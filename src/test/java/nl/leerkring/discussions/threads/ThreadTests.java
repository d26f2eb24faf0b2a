package nl.leerkring.discussions.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.Talk;
import nl.leerkring.discussions.ThreadId;
import nl.leerkring.discussions.Threads;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Beginning a conversation, speaking in it, reading it, and who may. */
class ThreadTests {

    @Test
    void somebody_begins_and_others_answer_and_each_goes_on_where_she_was() {
        Talk talk = new Talk("praten.example");
        String thread = talk.begin(talk.noor, "Hitte in de stad", "Wie heeft er **bomen** geplant?");
        assertThat(talk.joris.get(talk.href).main()).contains("Hitte in de stad", "1 bericht", "1 nieuw");
        Answered page = talk.joris.get(thread);
        assertThat(page.page().select("h1").text()).isEqualTo("Hitte in de stad");
        assertThat(page.page().select(".lk-message__text strong").text()).isEqualTo("bomen");
        assertThat(talk.joris.submit(page, "form[action$='/gelezen']", "tot", page.page().select("button[name=tot]").val()).path()).isEqualTo(talk.href);
        assertThat(talk.joris.get(talk.href).main()).doesNotContain("nieuw");

        talk.joris.submit(page, "form[action='" + thread + "']", "tekst", "Wij, op het Stationsplein.");
        talk.say(talk.fenna, thread, "En wij.");
        assertThat(talk.read(thread, "Joris")).isEqualTo(2);
        Answered back = talk.noor.get(thread);
        assertThat(Talk.texts(back)).containsExactly("Wie heeft er bomen geplant?", "Wij, op het Stationsplein.", "En wij.");
        assertThat(back.page().select(".lk-talk > li").eachText().get(1)).isEqualTo("Nieuw sinds je vorige bezoek");
        assertThat(back.page().select("a[href='#nieuw']")).hasSize(1);
        assertThat(talk.day.coordinator.get(talk.day.circle + "/logboek").main()).contains("begon het gesprek ‘Hitte in de stad’");
    }

    @Test
    void who_writes_reads_sees_and_finds_it_by_role() {
        Talk talk = new Talk("rollenpraat.example");
        String all = talk.begin(talk.noor, "Voor allen", "Openbaar in de kring");
        String team = talk.team(talk.coordinator, "Voor het team", "Alleen voor wie leidt");
        Guest alumnus = talk.day.with("Olga", Role.ALUMNUS);
        Guest stranger = new Talk("vreemden.example").noor;
        Map<Guest, String> may = Map.of(talk.coordinator, "allen team schrijft", talk.fenna, "allen team schrijft", talk.noor, "allen schrijft", talk.olaf, "allen",
                alumnus, "allen", stranger, "");
        may.forEach((guest, what) -> {
            assertThat(guest.get(all).status()).as(what).isEqualTo(what.contains("allen") ? 200 : 404);
            assertThat(guest.get(team).status()).as(what).isEqualTo(what.contains("team") ? 200 : 404);
            assertThat(guest.get(team + "/berichten/1").status()).isEqualTo(what.contains("team") ? 200 : 404);
            assertThat(guest.part(team + "/nieuw?na=0").status()).isEqualTo(what.contains("team") ? 200 : 404);
            assertThat(talk.say(guest, all, "Ik").status()).isEqualTo(what.contains("schrijft") ? 200 : 404);
            assertThat(talk.say(guest, team, "Ik").status()).isEqualTo(what.contains("team") ? 200 : 404);
            for (String act : List.of("/gelezen", "/volgen", "/samenvatting", "/antwoord", "/berichten/1/melding", "/berichten/1/verwijdering", "/berichten/1/wijziging")) {
                if (!what.contains("team")) {
                    assertThat(guest.postRaw(team + act, "tekst", "x", "tot", "1", "reden", "x", "versie", "1").status()).as(act).isEqualTo(404);
                }
            }
            assertThat(guest.get(talk.href).main().contains("Voor het team")).isEqualTo(what.contains("team"));
            assertThat(guest.get(all).page().select("form[action='" + all + "']").isEmpty()).isEqualTo(!what.contains("schrijft"));
        });
        assertThat(talk.day.world.guest().once(all).header("Location")).startsWith("/inloggen");
        assertThat(talk.noor.get(talk.day.circle + "/logboek").main()).contains("Voor allen").doesNotContain("Voor het team");
        assertThat(talk.team(talk.noor, "Toch een team", "x")).isNotEqualTo(talk.href);
        assertThat(talk.joris.get(talk.href).main()).as("who does not lead talks with all").contains("Toch een team");
    }

    @Test
    void what_other_modules_read_shows_each_only_what_she_may_see() {
        Talk talk = new Talk("zoekpraat.example");
        talk.begin(talk.noor, "Voor allen", "woord @Joris hier");
        talk.team(talk.coordinator, "Voor het team", "geheim woord");
        Database database = talk.day.world.bean(Database.class);
        assertThat(words(database, talk.seat("Noor"))).containsExactly("woord  hier");
        assertThat(words(database, talk.seat("coordinator"))).containsExactlyInAnyOrder("woord  hier", "geheim woord");
        assertThat(words(database, Key.circle(talk.day.circleId))).containsExactly("woord  hier");
        assertThat(words(database, Key.nobody())).isEmpty();
    }

    private static List<String> words(Database database, Key key) {
        return database.read(key, sql -> sql.sql("select text from discussions.messages where text like '%woord%'").query(String.class).list());
    }

    @Test
    void nothing_too_much_and_what_cannot_be_are_told_and_what_was_typed_is_kept() {
        Talk talk = new Talk("foutepraat.example");
        Answered empty = talk.noor.postRaw(talk.href + "/nieuw", "titel", "", "tekst", "Mijn bericht");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("textarea").text()).isEqualTo("Mijn bericht");
        assertThat(talk.noor.postRaw(talk.href + "/nieuw", "titel", "x".repeat(151), "tekst", "a").status()).isEqualTo(422);
        String thread = talk.begin(talk.noor, "Goed", "Goed");
        for (String text : new String[] {"", "  \n ", "x".repeat(Message.LONGEST + 1)}) {
            Answered wrong = talk.say(talk.noor, thread, text);
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.page().select("textarea").val().strip()).isEqualTo(text.strip());
        }
        Answered names = talk.say(talk.noor, thread, "@Joris ".repeat(700));
        assertThat(names.status()).isEqualTo(422);
        assertThat(names.main()).contains("te veel mensen");
        assertThat(talk.say(talk.noor, thread, "x".repeat(Message.LONGEST)).status()).isEqualTo(200);
        for (String wrong : new String[] {"?bericht=x", "?bericht=-1", "?voor=99999999999", "?datum=gisteren", "?na=1000000", "?citeer=9", "?citeer=0", "?bericht=9999999"}) {
            assertThat(talk.noor.get(thread + wrong).status()).as(wrong).isEqualTo(200);
        }
        for (String wrong : new String[] {"/berichten/99", "/berichten/0", "/berichten/99/versies", "/berichten/99/wijziging"}) {
            assertThat(talk.noor.get(thread + wrong).status()).as(wrong).isEqualTo(404);
        }
        assertThat(talk.noor.get(talk.href + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(talk.noor.postRaw(thread + "/gelezen", "tot", "x").status()).isEqualTo(200);
    }

    @Test
    void the_same_form_sent_twice_says_it_once_also_at_once() throws Exception {
        Talk talk = new Talk("dubbelpraat.example");
        String mark = UUID.randomUUID().toString();
        String thread = talk.noor.postRaw(talk.href + "/nieuw", "titel", "Een keer", "tekst", "a", "kenmerk", mark).path();
        assertThat(talk.noor.postRaw(talk.href + "/nieuw", "titel", "Een keer", "tekst", "a", "kenmerk", mark).path()).isEqualTo(thread);
        String next = UUID.randomUUID().toString();
        Callable<Integer> again = () -> talk.noor.postRaw(thread, "tekst", "b", "kenmerk", next).status();
        Callable<Integer> other = () -> talk.joris.postRaw(thread, "tekst", "van Joris", "kenmerk", next).status();
        assertThat(talk.day.world.colliding("select 1 from discussions.thread where id = '" + Talk.id(thread) + "'", List.of(again, again, other))).containsOnly(200);
        assertThat(Talk.texts(talk.noor.get(thread))).containsExactlyInAnyOrder("a", "b", "van Joris");
        assertThat(Talk.numbers(talk.noor.get(thread))).containsExactly(1, 2, 3);
    }

    @Test
    void a_reply_from_elsewhere_is_there_once_by_its_origin_and_tells_why_it_cannot_be() {
        Talk talk = new Talk("mailpraat.example");
        String thread = talk.begin(talk.noor, "Per mail", "Antwoord maar");
        Threads threads = talk.day.world.bean(Threads.class);
        ThreadId id = new ThreadId(Talk.id(thread));
        Threads.Posted first = threads.reply(talk.seat("Joris"), id, "Uit mijn mail, @Noor", "<a1@mail.example>");
        Threads.Posted again = threads.reply(talk.seat("Joris"), id, "Uit mijn mail, @Noor", "<a1@mail.example>");
        assertThat(first.fresh()).isTrue();
        assertThat(again.fresh()).isFalse();
        assertThat(again.number()).isEqualTo(first.number()).isEqualTo(2);
        assertThat(again.message()).isEqualTo(first.message());
        assertThat(threads.reply(talk.seat("Noor"), id, "Zelfde herkomst, ander mens", "<a1@mail.example>").fresh()).isTrue();
        assertThat(talk.mails("Noor", "Joris noemt je")).isEqualTo(1);
        assertThatThrownBy(() -> threads.reply(talk.seat("Joris"), id, "  ", "<a2@mail.example>")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> threads.reply(talk.seat("Joris"), id, "x".repeat(Message.LONGEST + 1), "<a3@mail.example>")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> threads.reply(talk.seat("Olaf"), id, "Ik lees mee", "<a4@mail.example>")).isInstanceOf(Missing.class);
        assertThatThrownBy(() -> threads.reply(new Talk("anderemail.example").seat("Noor"), id, "Van buiten", "<a5@mail.example>")).isInstanceOf(Missing.class);
    }

    @Test
    void a_closed_circle_is_read_and_keeps_where_one_was() {
        Talk talk = new Talk("dichtpraat.example");
        String thread = talk.begin(talk.noor, "Voorbij", "Lees maar");
        talk.day.set("cancelled = now()");
        assertThat(talk.coordinator.postRaw(talk.day.circle + "/afsluiting").status()).isEqualTo(200);
        Answered page = talk.joris.get(thread);
        assertThat(Talk.texts(page)).containsExactly("Lees maar");
        assertThat(page.page().select("main form[method=post]").eachAttr("action")).containsExactly(thread + "/gelezen");
        assertThat(talk.say(talk.joris, thread, "Nog iets").status()).isEqualTo(409);
        talk.joris.postRaw(thread + "/gelezen", "tot", "1");
        assertThat(talk.read(thread, "Joris")).isEqualTo(1);
        assertThat(talk.noor.get(thread + "/berichten/1").page().select("main form")).isEmpty();
    }
}
