package nl.leerkring.discussions.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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
import nl.leerkring.world.Mail;
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

    @Test
    void a_thousand_messages_are_read_in_pieces_both_ways_from_where_one_was_and_by_day() {
        Talk talk = new Talk("duizend.example");
        String thread = talk.begin(talk.noor, "Lang", "Bericht 1");
        talk.fill(thread, 999, "Noor");
        talk.joris.postRaw(thread + "/gelezen", "tot", "500");
        Answered page = talk.joris.get(thread);
        assertThat(Talk.numbers(page)).isEqualTo(IntStream.rangeClosed(497, 521).boxed().toList());
        assertThat(page.page().selectFirst("#nieuw").nextElementSibling().selectFirst("article").id()).isEqualTo("b501");
        assertThat(page.main()).contains("Ouder (496)", "Nieuwer (479)");
        assertThat(talk.joris.get(talk.href).main()).contains("500 nieuw", "1.000 berichten");

        Answered newer = talk.joris.get(page.page().selectFirst("a:contains(Nieuwer)").attr("href"));
        assertThat(Talk.numbers(newer)).startsWith(522).endsWith(546);
        Answered older = talk.joris.get(page.page().selectFirst("a:contains(Ouder)").attr("href"));
        assertThat(Talk.numbers(older)).startsWith(472).endsWith(496);
        assertThat(Talk.numbers(talk.joris.get(thread + "?voor=3"))).startsWith(1).hasSize(25);
        assertThat(Talk.numbers(talk.joris.get(thread + "?bericht=123"))).startsWith(119).contains(123);
        assertThat(Talk.numbers(talk.joris.get(thread + "?bericht=1000"))).startsWith(976).endsWith(1000);
        String day = talk.day.world.owner().sql("select ((made at time zone 'Europe/Amsterdam')::date)::text from discussions.message where thread = ? and number = 300")
                .param(Talk.id(thread)).query(String.class).single();
        int first = talk.day.world.owner().sql("select min(number) from discussions.message where thread = ? and (made at time zone 'Europe/Amsterdam')::date = ?::date")
                .params(Talk.id(thread), day).query(Integer.class).single();
        assertThat(Talk.numbers(talk.joris.get(thread + "?datum=" + day))).startsWith(first);
        assertThat(Talk.numbers(talk.joris.get(thread + "?datum=2190-01-01"))).endsWith(1000);
        assertThat(Talk.numbers(talk.fenna.get(thread))).as("who was never there begins at the beginning").startsWith(1);
        talk.joris.postRaw(thread + "/gelezen", "tot", "5000");
        assertThat(talk.read(thread, "Joris")).isEqualTo(1000);
        assertThat(Talk.numbers(talk.joris.get(thread))).endsWith(1000);
    }

    @Test
    void what_comes_while_one_reads_comes_as_a_part_with_only_what_is_new() {
        Talk talk = new Talk("livepraat.example");
        String thread = talk.begin(talk.noor, "Live", "een");
        String tail = talk.joris.get(thread).page().selectFirst("li[data-hx-get]").attr("data-hx-get");
        assertThat(tail).isEqualTo(thread + "/nieuw?na=1");
        talk.say(talk.noor, thread, "twee");
        Answered part = talk.joris.part(tail);
        assertThat(part.page().select("[data-number]").eachAttr("data-number")).containsExactly("2");
        assertThat(part.page().selectFirst("li[data-hx-get]").attr("data-hx-get")).endsWith("?na=2");
        assertThat(part.page().selectFirst("li[data-hx-get]").attr("data-hx-trigger")).contains("hint:gesprek-" + Talk.id(thread));
        assertThat(talk.joris.part(thread + "/nieuw?na=77").page().select("[data-number]")).isEmpty();
        assertThat(talk.joris.get(thread + "/nieuw?na=1").path()).as("asked for by itself it leads to its page").isEqualTo(thread);
    }

    @Test
    void a_conversation_about_a_day_an_item_and_a_piece_of_news_hangs_there_and_is_one() {
        Talk talk = new Talk("onderwerp.example");
        String about = talk.href + "/bij/bijeenkomst/" + talk.day.meeting;
        assertThat(talk.noor.get(talk.day.href).page().select("[data-hx-get='" + about + "/stand'] a").attr("href")).isEqualTo(about);
        assertThat(talk.noor.part(about + "/stand").text()).contains("Begin een gesprek hierover");
        assertThat(talk.olaf.part(about + "/stand").text()).contains("nog geen gesprek").doesNotContain("Begin");
        Answered form = talk.noor.get(about);
        assertThat(form.page().select("h1").text()).isEqualTo("Gesprek over ‘Gezond ontwerpen’");
        String thread = talk.noor.submit(form, "form[action='" + about + "']", "tekst", "Waar parkeer ik?").path();
        assertThat(talk.joris.postRaw(about, "tekst", "Op het plein").path()).isEqualTo(thread);
        assertThat(talk.joris.get(about).path()).isEqualTo(thread);
        assertThat(talk.fenna.part(about + "/stand").text()).contains("2 berichten", "2 nieuw");
        assertThat(talk.fenna.get(thread).page().select("main a[href='" + talk.day.href + "']").text()).contains("Hier gaat het over");

        UUID item = UUID.randomUUID();
        talk.day.world.owner().sql("""
                insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, lead_name, room, description, materials, notes, host, made, changed)
                values (?, ?, ?, 1, 'verdieping', 'Groen en parkeren', 30, '', '', '', '', '', false, now(), now())
                """).params(item, talk.day.circleId, talk.day.meeting).update();
        assertThat(talk.noor.get(talk.day.href + "/programma/" + item).page().select("[data-hx-get$='/bij/onderdeel/" + item + "/stand']")).hasSize(1);
        String second = talk.noor.postRaw(talk.href + "/bij/onderdeel/" + item, "tekst", "Over parkeren").path();
        talk.day.world.owner().sql("update meetings.programme_item set removed = now() where id = ?").param(item).update();
        assertThat(talk.noor.get(second).page().select("h1").text()).as("people's words stay when what they were about is gone").isEqualTo("Gesprek bij iets dat er niet meer is");
        assertThat(talk.noor.get(talk.href).main()).contains("Gezond ontwerpen", "Gesprek bij iets dat er niet meer is");

        UUID news = UUID.randomUUID();
        talk.day.world.owner().sql("insert into news.item (id, circle, meeting, person, kind, text, link, why, made) values (?, ?, ?, ?, 'news', 'Het park is open', '', '', now())")
                .params(news, talk.day.circleId, talk.day.meeting, talk.day.person("Noor")).update();
        Answered log = talk.joris.get(talk.day.circle + "/actualiteiten");
        String link = log.page().select("a:contains(Praat hierover)").attr("href");
        assertThat(talk.joris.get(link).page().select("h1").text()).isEqualTo("Gesprek over ‘Het park is open’");
        for (String wrong : new String[] {"/bij/actualiteit/" + UUID.randomUUID(), "/bij/verzonnen/" + news, "/bij/casus/" + news}) {
            assertThat(talk.joris.get(talk.href + wrong).status()).isEqualTo(404);
            assertThat(talk.joris.postRaw(talk.href + wrong, "tekst", "x").status()).isEqualTo(404);
            assertThat(talk.joris.part(talk.href + wrong + "/stand").status()).isEqualTo(404);
        }
        assertThat(new Talk("anderonderwerp.example").noor.get(about).status()).isEqualTo(404);
    }

    @Test
    void two_who_begin_about_the_same_at_once_are_in_one_conversation() throws Exception {
        Talk talk = new Talk("tegelijkbegin.example");
        String about = talk.href + "/bij/bijeenkomst/" + talk.day.meeting;
        Callable<String> noor = () -> talk.noor.postRaw(about, "tekst", "van Noor").path();
        Callable<String> joris = () -> talk.joris.postRaw(about, "tekst", "van Joris").path();
        List<String> paths = talk.day.world.colliding("select 1 from circles.circle where id = '" + talk.day.circleId + "'", List.of(noor, joris));
        assertThat(paths.getFirst()).isEqualTo(paths.getLast());
        assertThat(Talk.texts(talk.noor.get(paths.getFirst()))).containsExactlyInAnyOrder("van Noor", "van Joris");
    }

    @Test
    void a_summary_stands_on_top_with_a_name_and_a_stale_page_overwrites_nothing() {
        Talk talk = new Talk("samenpraat.example");
        String thread = talk.begin(talk.noor, "Lang verhaal", "x");
        Answered stale = talk.joris.get(thread + "/samenvatting");
        talk.noor.submit(talk.noor.get(thread + "/samenvatting"), "form[action$='/samenvatting']", "tekst", "Het **kan**.");
        assertThat(talk.olaf.get(thread).page().select("section:has(#samengevat)").text()).contains("Het kan.", "Noor");
        Answered late = talk.joris.submit(stale, "form[action$='/samenvatting']", "tekst", "Het kan niet.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.main()).contains("Iemand anders wijzigde de samenvatting", "Het kan.");
        assertThat(late.page().select("textarea").val()).isEqualTo("Het kan niet.");
        talk.joris.submit(late, "form[action$='/samenvatting']", "tekst", "Het kan soms.");
        assertThat(talk.olaf.get(thread).page().select("section:has(#samengevat)").text()).contains("Het kan soms.", "Joris");
        assertThat(talk.joris.postRaw(thread + "/samenvatting", "tekst", "x".repeat(2001), "versie", "2").status()).isEqualTo(422);
        assertThat(talk.olaf.get(thread + "/samenvatting").status()).isEqualTo(404);
        assertThat(talk.olaf.postRaw(thread + "/samenvatting", "tekst", "x", "versie", "2").status()).isEqualTo(404);
    }

    @Test
    void who_began_or_coordinates_says_which_message_answers_it() {
        Talk talk = new Talk("antwoordpraat.example");
        String thread = talk.begin(talk.noor, "Vraag", "Wie weet het?");
        talk.say(talk.joris, thread, "Ik weet het");
        assertThat(talk.joris.postRaw(thread + "/antwoord", "bericht", "2").status()).isEqualTo(404);
        assertThat(talk.joris.get(thread + "/berichten/2").main()).doesNotContain("Dit is het antwoord");
        Answered answered = talk.noor.submit(talk.noor.get(thread + "/berichten/2"), "form[action$='/antwoord']", "bericht", "2");
        assertThat(answered.page().select("#b2 .lk-badge").text()).isEqualTo("Dit is het antwoord");
        assertThat(talk.olaf.get(thread).main()).contains("Naar het antwoord, bericht 2");
        assertThat(talk.olaf.get(talk.href).main()).contains("beantwoord");
        talk.noor.postRaw(thread + "/antwoord", "bericht", "99");
        assertThat(talk.olaf.get(thread).main()).as("what is not there answers nothing").contains("Naar het antwoord, bericht 2");
        talk.coordinator.postRaw(thread + "/antwoord");
        assertThat(talk.olaf.get(thread).main()).doesNotContain("Naar het antwoord");
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

    @Test
    void many_conversations_are_listed_by_who_spoke_last_in_pieces() {
        Talk talk = new Talk("veelpraat.example");
        String first = talk.begin(talk.noor, "De eerste", "x");
        for (int i = 0; i < Threads.PER_PAGE; i++) {
            talk.begin(talk.noor, "Gesprek " + i, "x");
        }
        talk.say(talk.noor, first, "weer");
        Answered page = talk.joris.get(talk.href);
        assertThat(page.page().select("main .lk-item__title").first().ownText()).isEqualTo("De eerste");
        assertThat(page.page().select("main .lk-item")).hasSize(Threads.PER_PAGE);
        Answered older = talk.joris.get(page.page().selectFirst("a:contains(Ouder)").attr("href"));
        assertThat(older.page().select("main .lk-item__title").eachText()).hasSize(1).first().asString().contains("Gesprek 0");
    }
}
