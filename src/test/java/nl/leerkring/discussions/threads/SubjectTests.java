package nl.leerkring.discussions.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.leerkring.discussions.Talk;
import nl.leerkring.world.Answered;
import org.junit.jupiter.api.Test;

/** Talk about something of another module, and what it came to. */
class SubjectTests {

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
}
