package nl.leerkring.discussions.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import nl.leerkring.discussions.Talk;
import nl.leerkring.discussions.Threads;
import nl.leerkring.world.Answered;
import org.junit.jupiter.api.Test;

/** A conversation in pieces: from where one was, both ways, by day, and as it comes. */
class LongThreadTests {

    @Test
    void a_thousand_messages_are_read_in_pieces_both_ways_from_where_one_was_and_by_day() {
        Talk talk = new Talk("duizend.example");
        String thread = talk.begin(talk.noor, "Lang", "Bericht 1");
        talk.fill(thread, 999, "Noor");
        talk.joris.postRaw(thread + "/gelezen", "tot", "500");
        Answered page = talk.joris.get(thread);
        assertThat(Talk.numbers(page)).isEqualTo(IntStream.rangeClosed(497, 516).boxed().toList());
        assertThat(page.page().selectFirst("#nieuw").nextElementSibling().selectFirst("article").id()).isEqualTo("b501");
        assertThat(page.main()).contains("Ouder (496)", "Nieuwer (484)");
        assertThat(talk.joris.get(talk.href).main()).contains("500 nieuw", "1.000 berichten");

        Answered newer = talk.joris.get(page.page().selectFirst("a:contains(Nieuwer)").attr("href"));
        assertThat(Talk.numbers(newer)).startsWith(517).endsWith(536);
        Answered older = talk.joris.get(page.page().selectFirst("a:contains(Ouder)").attr("href"));
        assertThat(Talk.numbers(older)).startsWith(477).endsWith(496);
        assertThat(Talk.numbers(talk.joris.get(thread + "?voor=3"))).startsWith(1).hasSize(20);
        assertThat(Talk.numbers(talk.joris.get(thread + "?bericht=123"))).startsWith(119).contains(123);
        assertThat(Talk.numbers(talk.joris.get(thread + "?bericht=1000"))).startsWith(981).endsWith(1000);
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
    void a_page_that_did_not_listen_for_a_while_gets_what_was_changed_and_nothing_else() {
        Talk talk = new Talk("gemist.example");
        String thread = talk.begin(talk.noor, "Gemist", "een");
        talk.say(talk.noor, thread, "twee");
        String tail = talk.joris.get(thread).page().selectFirst("li[data-hx-get*=nieuw]").attr("data-hx-get");
        assertThat(talk.joris.part(tail).page().select("[data-number]")).as("nothing changed").isEmpty();
        talk.noor.submit(talk.noor.get(thread + "/berichten/1/wijziging"), "form[action$='/wijziging']", "tekst", "verbeterd");
        talk.say(talk.noor, thread, "drie");
        Answered part = talk.joris.part(tail);
        assertThat(part.page().select("li[data-hx-swap-oob='outerHTML:li:has(> #b1)']").text()).contains("verbeterd");
        assertThat(part.page().select("li:not([data-hx-swap-oob]) [data-number]").eachAttr("data-number")).containsExactly("3");
        String next = part.page().selectFirst("li[data-hx-get*=nieuw]").attr("data-hx-get");
        assertThat(talk.joris.part(next).page().select("[data-number]")).isEmpty();
        talk.coordinator.submit(talk.coordinator.get(thread + "/berichten/2/verberging"), "form[action$='/verberging']", "reden", "Te persoonlijk");
        assertThat(talk.joris.part(next).text()).contains("has(> #b2)").doesNotContain("twee");
    }

    @Test
    void what_comes_while_one_reads_comes_as_a_part_with_only_what_is_new() {
        Talk talk = new Talk("livepraat.example");
        String thread = talk.begin(talk.noor, "Live", "een");
        String tail = talk.joris.get(thread).page().selectFirst("li[data-hx-get*=nieuw]").attr("data-hx-get");
        assertThat(tail).startsWith(thread + "/nieuw?na=1&van=1&staat=");
        talk.say(talk.noor, thread, "twee");
        Answered part = talk.joris.part(tail);
        assertThat(part.page().select("[data-number]").eachAttr("data-number")).containsExactly("2");
        assertThat(part.page().selectFirst("li[data-hx-get*=nieuw]").attr("data-hx-get")).contains("?na=2&van=1&");
        assertThat(part.page().selectFirst("li[data-hx-get*=nieuw]").attr("data-hx-trigger")).contains("hint:gesprek-" + Talk.id(thread));
        assertThat(talk.joris.part(thread + "/nieuw?na=77").page().select("[data-number]")).isEmpty();
        assertThat(talk.joris.get(thread + "/nieuw?na=1").path()).as("asked for by itself it leads to its page").isEqualTo(thread);
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
