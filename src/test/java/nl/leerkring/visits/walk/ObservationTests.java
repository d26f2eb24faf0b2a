package nl.leerkring.visits.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.leerkring.circles.Role;
import nl.leerkring.visits.Trip;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class ObservationTests {

    @Test
    void what_somebody_sees_at_a_stop_is_there_for_everybody_in_the_circle() {
        Trip trip = Trip.in("zien.bezoek.example");
        Answered page = trip.noor.get(trip.href);
        Answered after = trip.noor.submit(page, "form[action$='/waarnemingen']", "halte", trip.stop("Het park").toString(), "soort", "vraag", "tekst", "Wie maait <b>het gras</b>?");
        assertThat(after.main()).contains("Het staat erbij.", "Ik vraag Wie maait <b>het gras</b>? noor");
        assertThat(after.page().select("select[name=halte] option[selected]").text()).as("one stays where one is").isEqualTo("1. Het park");
        assertThat(after.page().select("input[name=soort][checked]").val()).isEqualTo("vraag");
        for (Role role : List.of(Role.OBSERVER, Role.ALUMNUS, Role.FACILITATOR)) {
            assertThat(trip.day.with(role.code(), role).get(trip.href).page().select("section[aria-labelledby=halte-1]").text()).as(role.code()).contains("Wie maait");
        }
        assertThat(trip.omar.part(trip.href + "/gezien").page().text()).contains("Wie maait");
        assertThat(trip.omar.get(trip.href + "/gezien").path()).as("asked by itself it leads to its page").isEqualTo(trip.href);
        assertThat(trip.omar.get(trip.href + "/wiel").path()).isEqualTo(trip.href);
    }

    @Test
    void the_same_sent_twice_is_kept_once_and_what_was_taken_away_does_not_come_back() {
        Trip trip = Trip.in("twee.bezoek.example");
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            assertThat(trip.observe(trip.noor, "Een nieuw bankje", "id", id, "onderweg", "ja").status()).isEqualTo(200);
        }
        assertThat(trip.texts()).containsExactly("Een nieuw bankje");
        trip.noor.postRaw(trip.href + "/waarnemingen/" + id + "/verwijdering");
        trip.observe(trip.noor, "Een nieuw bankje", "id", id, "onderweg", "ja");
        assertThat(trip.texts()).isEmpty();
        trip.observe(trip.noor, "Zonder script");
        trip.observe(trip.noor, "Zonder script");
        assertThat(trip.texts()).as("pressed twice without scripts").containsExactly("Zonder script");
    }

    @Test
    void the_same_at_the_same_moment_is_kept_once() throws Exception {
        Trip trip = Trip.in("botsing.bezoek.example");
        String id = UUID.randomUUID().toString();
        Callable<Answered> send = () -> trip.observe(trip.noor, "Op hetzelfde moment", "id", id);
        List<Answered> answers = trip.day.world.colliding("select 1 from visits.visit where item = '" + trip.item + "'", List.of(send, send));
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(trip.texts()).containsExactly("Op hetzelfde moment");
    }

    @Test
    void ones_own_can_be_changed_and_taken_away_and_put_back() {
        Trip trip = Trip.in("eigen.bezoek.example");
        trip.observe(trip.noor, "Veel gruen");
        Answered page = trip.noor.get(trip.href);
        Answered form = trip.noor.get(page.page().select("a[href*='/waarnemingen/']").attr("href"));
        assertThat(form.page().select("textarea").text()).isEqualTo("Veel gruen");
        assertThat(trip.noor.submit(form, "form[action*='/waarnemingen/']", "tekst", "Veel groen").main()).contains("Bewaard.", "Veel groen");
        Answered gone = trip.noor.submit(trip.noor.get(trip.href), "form[action$='/verwijdering']");
        assertThat(gone.main()).contains("Weggehaald.").doesNotContain("Veel groen");
        assertThat(trip.noor.submit(gone, "form[action$='/herstel']").main()).contains("Het staat er weer.", "Veel groen");
    }

    @Test
    void of_somebody_else_one_changes_nothing() {
        Trip trip = Trip.in("ander.bezoek.example");
        String id = UUID.randomUUID().toString();
        trip.observe(trip.noor, "Van Noor", "id", id);
        for (Guest other : List.of(trip.omar, trip.gijs, trip.day.coordinator)) {
            assertThat(other.get(trip.href).page().select("a[href*='/waarnemingen/']")).isEmpty();
            assertThat(other.get(trip.href + "/waarnemingen/" + id).status()).isEqualTo(404);
            for (String verb : List.of("", "/verwijdering", "/herstel")) {
                assertThat(other.postRaw(trip.href + "/waarnemingen/" + id + verb, "soort", "zie", "tekst", "Gekaapt").status()).as(verb).isEqualTo(404);
            }
            assertThat(trip.observe(other, "Zelfde nummer", "id", id).status()).as("an id of somebody else").isEqualTo(404);
        }
        assertThat(trip.texts()).containsExactly("Van Noor");
    }

    @Test
    void who_only_reads_has_no_form_and_strangers_have_no_page() {
        Trip trip = Trip.in("lezer.bezoek.example");
        Guest observer = trip.day.with("lezer", Role.OBSERVER);
        assertThat(observer.get(trip.href).page().select("main form")).isEmpty();
        assertThat(trip.observe(observer, "Mag niet").status()).isEqualTo(404);
        Trip other = Trip.in("buurt.bezoek.example");
        assertThat(other.noor.get(trip.href).status()).isEqualTo(404);
        assertThat(trip.observe(other.noor, "Mag niet").status()).isEqualTo(404);
        assertThat(other.noor.get(other.day.href + "/bezoek/" + trip.item).status()).as("the visit of another circle under one's own day").isEqualTo(404);
        assertThat(trip.day.world.guest().once(trip.href).header("Location")).startsWith("/inloggen?naar=");
        assertThat(trip.texts()).isEmpty();
    }

    @Test
    void who_is_not_signed_in_any_more_gets_a_plain_no_so_that_the_device_keeps_it() {
        Trip trip = Trip.in("sessie.bezoek.example");
        Guest away = trip.day.world.guest();
        byte[] body = ("_csrf=" + away.token() + "&soort=zie&tekst=Wacht").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(away.once("POST", trip.href + "/waarnemingen", body, "application/x-www-form-urlencoded", "HX-Request", "true").status()).isEqualTo(401);
    }

    @Test
    void what_cannot_be_kept_comes_back_with_what_was_typed() {
        Trip trip = Trip.in("fout.bezoek.example");
        Answered empty = trip.observe(trip.noor, " ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.main()).contains("Vul dit in.");
        Answered long_ = trip.observe(trip.noor, "x".repeat(501));
        assertThat(long_.status()).isEqualTo(422);
        assertThat(long_.page().select("textarea[name=tekst]").text()).hasSize(501);
        for (String[] odd : List.of(new String[] {"soort", "anders"}, new String[] {"halte", "geen-halte"}, new String[] {"id", "geen-id"})) {
            assertThat(trip.noor.postRaw(trip.href + "/waarnemingen", "tekst", "Wel goed", odd[0], odd[1]).status()).as(odd[0]).isEqualTo(422);
        }
        Answered elsewhere = trip.observe(trip.noor, "Bij een halte die weg is", "halte", UUID.randomUUID().toString());
        assertThat(elsewhere.page().select("section[aria-labelledby=onderweg]").text()).as("then it was on the way").contains("die weg is");
    }

    @Test
    void a_closed_circle_is_only_read() {
        Trip trip = Trip.in("dicht.bezoek.example");
        trip.observe(trip.noor, "Blijft staan");
        trip.day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(trip.day.circleId).update();
        Answered page = trip.noor.get(trip.href);
        assertThat(page.main()).contains("Blijft staan");
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(trip.observe(trip.noor, "Te laat").status()).isEqualTo(409);
    }

    @Test
    void it_hangs_on_the_programme_and_on_nothing_else() {
        Trip trip = Trip.in("hangt.bezoek.example");
        assertThat(trip.noor.get(trip.day.href + "/programma/" + trip.item).page().select("a[href='" + trip.href + "']")).hasSize(1);
        UUID lunch = trip.item("Lunch", "pauze");
        assertThat(trip.noor.get(trip.day.href + "/bezoek/" + lunch).status()).isEqualTo(404);
        trip.observe(trip.noor, "Onthouden");
        trip.day.coordinator.postRaw(trip.day.href + "/programma/" + trip.item + "/verwijdering");
        assertThat(trip.noor.get(trip.href).status()).isEqualTo(404);
        trip.day.coordinator.postRaw(trip.day.href + "/programma/" + trip.item + "/herstel");
        assertThat(trip.noor.get(trip.href).main()).contains("Onthouden");
    }
}
