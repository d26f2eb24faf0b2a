package nl.leerkring.visits.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.visits.Trip;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class PreparationTests {

    @Test
    void the_people_of_the_host_tell_what_the_project_is_and_everybody_reads_it() {
        Trip trip = Trip.in("vertel.voor.example");
        assertThat(trip.noor.get(trip.href).main()).contains("De gastgemeente vertelt hier nog wat we gaan zien.");
        Answered saved = describe(trip, trip.gijs, "project", "Park op het dak", "wat", "Een park\nop een garage", "waarom", "Geen groen in de buurt", "fase", "In aanbouw",
                "moeilijk", "De verzekering", "vragen", "Wie onderhoudt het?\n\nWat vinden de buren?");
        assertThat(saved.main()).contains("Bewaard. Iedereen in de kring kan het lezen.");
        Answered page = trip.noor.get(trip.href);
        assertThat(page.page().select("h1").text()).isEqualTo("Park op het dak");
        assertThat(page.main()).contains("Geen groen in de buurt", "In aanbouw", "De verzekering");
        assertThat(page.page().select("section[aria-labelledby=vragen] li").eachText()).containsExactly("Wie onderhoudt het?", "Wat vinden de buren?");
        assertThat(trip.noor.get(trip.day.href).page().select("a[href='" + trip.href + "']").text()).as("on the page of the day").isEqualTo("Park op het dak");
        assertThat(trip.day.world.owner().sql("select count(*) from activity.happening where circle = ? and kind = 'programme' and nl like '%Park op het dak%'")
                .param(trip.day.circleId).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void two_who_write_at_the_same_time_do_not_lose_each_others_words() {
        Trip trip = Trip.in("tegelijk.voor.example");
        Answered form = trip.gijs.get(trip.href + "/voorbereiding");
        describe(trip, trip.day.coordinator, "project", "Van Cora");
        Answered stale = trip.gijs.submit(form, "form[action$='/voorbereiding']", "project", "Van Gijs");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.main()).contains("Iemand anders heeft dit net ook gewijzigd.");
        assertThat(stale.page().select("[name=project]").val()).isEqualTo("Van Gijs");
        assertThat(trip.noor.get(trip.href).page().select("h1").text()).isEqualTo("Van Cora");
        assertThat(trip.gijs.submit(stale, "form[action$='/voorbereiding']").status()).as("knowing it").isEqualTo(200);
        assertThat(trip.noor.get(trip.href).page().select("h1").text()).isEqualTo("Van Gijs");
    }

    @Test
    void a_route_is_laid_out_changed_put_in_order_and_a_stop_comes_back_with_what_was_seen_there() {
        Trip trip = Trip.in("route.voor.example");
        UUID park = trip.stop("Het park");
        assertThat(route(trip)).containsExactly("1. Het park", "2. De school");
        trip.gijs.postRaw(trip.href + "/haltes/" + park + "/plek", "naar", "omlaag");
        trip.gijs.postRaw(trip.href + "/haltes/" + park + "/plek", "naar", "omlaag");
        assertThat(route(trip)).containsExactly("1. De school", "2. Het park");
        Answered form = trip.gijs.get(trip.href + "/haltes/" + park);
        assertThat(form.page().select("[name=coordinaten]").val()).isEqualTo("52.090700, 5.121400");
        trip.gijs.submit(form, "form[action*='/haltes/']", "titel", "Het grote park", "coordinaten", "");
        assertThat(route(trip)).containsExactly("1. De school", "2. Het grote park");
        assertThat(trip.noor.get(trip.href).page().select("a[href^=geo]")).isEmpty();
        trip.observe(trip.noor, "Eenden", "halte", park.toString());
        Answered gone = trip.gijs.postRaw(trip.href + "/haltes/" + park + "/verwijdering");
        assertThat(route(trip)).containsExactly("1. De school", "Onderweg");
        trip.gijs.submit(gone, "form[action$='/herstel']");
        assertThat(trip.noor.get(trip.href).page().select("section[aria-labelledby=halte-2]").text()).contains("Eenden");
    }

    @Test
    void somebody_of_the_project_is_named_only_when_she_agreed() {
        Trip trip = Trip.in("mensen.voor.example");
        Answered asked = trip.gijs.postRaw(trip.href + "/mensen", "naam", "Bea Buurt", "functie", "Voorzitter");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("details[open] [name=naam]").val()).isEqualTo("Bea Buurt");
        for (int i = 0; i < 2; i++) {
            trip.gijs.postRaw(trip.href + "/mensen", "naam", "Bea Buurt", "functie", "Voorzitter", "akkoord", "ja");
        }
        assertThat(trip.count("local_person")).as("pressed twice").isEqualTo(1);
        assertThat(trip.noor.get(trip.href).page().select("section[aria-labelledby=mensen]").text()).contains("Bea Buurt Voorzitter");
        Answered gone = trip.gijs.submit(trip.gijs.get(trip.href + "/voorbereiding"), "form[action*='/mensen/']");
        assertThat(trip.noor.get(trip.href).main()).doesNotContain("Bea Buurt");
        trip.gijs.submit(gone, "form[action$='/herstel']");
        assertThat(trip.noor.get(trip.href).main()).contains("Bea Buurt");
        trip.day.set("starts = now() - interval '400 days', ends = now() - interval '399 days'");
        trip.day.world.sweep("visits");
        assertThat(trip.count("local_person")).as("a year after the day").isZero();
    }

    @Test
    void what_cannot_be_kept_comes_back_with_what_was_typed() {
        Trip trip = Trip.in("fout.voor.example");
        assertThat(describe(trip, trip.gijs, "project", " ").status()).isEqualTo(422);
        assertThat(describe(trip, trip.gijs, "project", "x".repeat(151)).status()).isEqualTo(422);
        for (String wrong : List.of("hier", "91, 5", "52.1", "52.1, 181", "NaN, 5")) {
            Answered again = trip.gijs.postRaw(trip.href + "/haltes", "titel", "Brug", "coordinaten", wrong);
            assertThat(again.status()).as(wrong).isEqualTo(422);
            assertThat(again.page().select("details[open] [name=coordinaten]").val()).isEqualTo(wrong);
        }
        assertThat(trip.gijs.postRaw(trip.href + "/haltes", "titel", "Brug", "minuten", "0").status()).isEqualTo(422);
        assertThat(trip.gijs.postRaw(trip.href + "/haltes", "titel", "").status()).isEqualTo(422);
        assertThat(trip.gijs.postRaw(trip.href + "/haltes/" + trip.stop("Het park") + "/plek", "naar", "opzij").status()).isEqualTo(404);
        assertThat(trip.count("stop")).isEqualTo(2);
    }

    @Test
    void only_who_organises_the_day_or_works_for_the_host_prepares_it() {
        Trip trip = Trip.in("wie.voor.example");
        Trip other = Trip.in("buur.voor.example");
        UUID park = trip.stop("Het park");
        assertThat(trip.noor.get(trip.href).page().select("a[href$='/voorbereiding']")).isEmpty();
        for (Guest guest : List.of(trip.noor, other.day.coordinator, trip.day.with("lezer", Role.OBSERVER))) {
            assertThat(guest.get(trip.href + "/voorbereiding").status()).isEqualTo(404);
            assertThat(guest.get(trip.href + "/haltes/" + park).status()).isEqualTo(404);
            for (String path : List.of("/voorbereiding", "/haltes", "/haltes/" + park, "/haltes/" + park + "/plek", "/haltes/" + park + "/verwijdering", "/mensen", "/groepen", "/groepen/indeling")) {
                assertThat(guest.postRaw(trip.href + path, "project", "Gekaapt", "titel", "Gekaapt", "naam", "Gekaapt", "akkoord", "ja", "naar", "omlaag", "aantal", "2").status())
                        .as(path).isEqualTo(404);
            }
        }
        assertThat(other.day.coordinator.postRaw(other.href + "/haltes/" + park, "titel", "Gekaapt").status()).as("a stop of another visit").isEqualTo(404);
        assertThat(route(trip)).containsExactly("1. Het park", "2. De school");
        assertThat(trip.day.with("begeleider", Role.FACILITATOR).get(trip.href + "/voorbereiding").status()).isEqualTo(200);
    }

    private static Answered describe(Trip trip, Guest who, String... fields) {
        return who.submit(who.get(trip.href + "/voorbereiding"), "form[action$='/voorbereiding']", fields);
    }

    private static List<String> route(Trip trip) {
        return trip.noor.get(trip.href).page().select("#gezien h3").eachText();
    }
}
