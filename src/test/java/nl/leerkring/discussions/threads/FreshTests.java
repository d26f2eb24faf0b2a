package nl.leerkring.discussions.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.circles.Role;
import nl.leerkring.discussions.Talk;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What a page hears of talk: a message that changes while one reads it, and how much is new. */
class FreshTests {

    private static String hint(Talk talk, String thread, int number) {
        return "bericht-" + talk.day.world.owner().sql("select right(id::text, 12) from discussions.message where thread = ? and number = ?").params(Talk.id(thread), number).query(String.class).single();
    }

    @Test
    void a_message_that_is_changed_or_hidden_is_looked_at_again_where_it_stands() {
        Talk talk = new Talk("levend.example");
        String thread = talk.begin(talk.noor, "Live", "Zo stond het er");
        talk.say(talk.joris, thread, "Een tweede");
        var item = talk.joris.get(thread).page().selectFirst("li:has(> #b1)");
        assertThat(item.attr("data-hx-get")).isEqualTo(Talk.id(thread) + "/berichten/1/stuk");
        assertThat(item.attr("data-hx-trigger")).isEqualTo("hint:" + hint(talk, thread, 1) + " from:body");
        talk.noor.submit(talk.noor.get(thread + "/berichten/1/wijziging"), "form[action$='/wijziging']", "tekst", "Zo staat het er **nu**");
        assertThat(talk.joris.part(thread + "/berichten/1/stuk").page().text()).contains("Zo staat het er nu", "gewijzigd").doesNotContain("Een tweede");
        assertThat(talk.joris.part(thread + "/berichten/1/stuk").page().select("#nieuw")).as("the line above what is new is there once").isEmpty();
        talk.coordinator.submit(talk.coordinator.get(thread + "/berichten/1/verberging"), "form[action$='/verberging']", "reden", "Te persoonlijk");
        assertThat(talk.joris.part(thread + "/berichten/1/stuk").page().text()).doesNotContain("Zo staat het er nu");
        assertThat(talk.noor.part(thread + "/berichten/1/stuk").page().text()).as("its writer reads it still").contains("Zo staat het er nu");
        assertThat(talk.joris.get(thread + "/berichten/1/stuk").path()).as("by itself it leads to its page").isEqualTo(thread + "/berichten/1");
        assertThat(talk.joris.part(thread + "/berichten/9/stuk").status()).isEqualTo(404);
        String team = talk.team(talk.coordinator, "Team", "Alleen voor wie leidt");
        assertThat(talk.joris.part(team + "/berichten/1/stuk").status()).isEqualTo(404);
    }

    @Test
    void open_pages_hear_of_it_and_who_may_not_see_the_conversation_does_not() throws Exception {
        Talk talk = new Talk("levendhint.example");
        String thread = talk.begin(talk.noor, "Live", "Eerst");
        String team = talk.team(talk.coordinator, "Team", "Alleen voor wie leidt");
        try (HttpClient client = HttpClient.newHttpClient()) {
            Iterator<String> joris = listen(client, talk, talk.joris);
            talk.coordinator.submit(talk.coordinator.get(team + "/berichten/1/wijziging"), "form[action$='/wijziging']", "tekst", "Anders");
            talk.noor.submit(talk.noor.get(thread + "/berichten/1/wijziging"), "form[action$='/wijziging']", "tekst", "Later");
            List<String> heard = new ArrayList<>();
            while (!heard.contains("data: " + hint(talk, thread, 1))) {
                heard.add(joris.next());
            }
            assertThat(heard).doesNotContain("data: " + hint(talk, team, 1));
            client.shutdownNow();
        }
    }

    private static Iterator<String> listen(HttpClient client, Talk talk, Guest guest) throws Exception {
        String cookies = guest.cookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create(talk.day.world.base() + talk.day.circle + "/live")).header("Cookie", cookies).timeout(Duration.ofSeconds(60)).build();
        Iterator<String> lines = client.send(request, BodyHandlers.ofLines()).body().iterator();
        assertThat(lines.next()).startsWith("retry");
        return lines;
    }

    private static String mark(Talk talk, Guest guest, String page) {
        return guest.get(page).page().select(".lk-nav__link[href='" + talk.href + "'] .lk-nav__count").text();
    }

    @Test
    void the_navigation_says_in_how_many_conversations_something_is_new_to_her() {
        Talk talk = new Talk("nieuwinnav.example");
        assertThat(mark(talk, talk.joris, talk.day.circle)).isEmpty();
        String one = talk.begin(talk.noor, "Eén", "Eerste");
        talk.begin(talk.noor, "Twee", "Tweede");
        talk.team(talk.coordinator, "Team", "Alleen voor wie leidt");
        assertThat(mark(talk, talk.joris, talk.day.circle)).isEqualTo("2 nieuw");
        assertThat(mark(talk, talk.joris, talk.day.circle + "/mensen")).as("on every page of the circle").isEqualTo("2 nieuw");
        assertThat(mark(talk, talk.noor, talk.day.circle)).as("what one wrote oneself is not new").isEmpty();
        assertThat(mark(talk, talk.fenna, talk.day.circle)).isEqualTo("3 nieuw");
        talk.joris.postRaw(one + "/gelezen", "tot", "1");
        assertThat(mark(talk, talk.joris, talk.day.circle)).isEqualTo("1 nieuw");
        talk.say(talk.noor, one, "Nog een");
        assertThat(mark(talk, talk.joris, talk.day.circle)).isEqualTo("2 nieuw");
        talk.joris.postRaw(one + "/volgen", "stand", "dempen");
        assertThat(mark(talk, talk.joris, talk.day.circle)).as("muted").isEqualTo("1 nieuw");
        Talk other = new Talk("nieuwinnavelders.example");
        assertThat(mark(other, other.joris, other.day.circle)).as("of another circle").isEmpty();
        assertThat(talk.day.with("Nieuw", Role.OBSERVER).get(talk.day.circle).status()).isEqualTo(200);
    }
}
