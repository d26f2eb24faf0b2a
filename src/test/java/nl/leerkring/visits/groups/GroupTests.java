package nl.leerkring.visits.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.visits.Trip;
import nl.leerkring.world.Answered;
import org.junit.jupiter.api.Test;

class GroupTests {

    @Test
    void who_comes_is_dealt_out_and_sees_with_whom_she_walks() {
        Trip trip = coming("deel.groep.example");
        assertThat(trip.gijs.get(trip.href + "/groepen").main()).contains("Er zijn nog geen groepen.", "3 mensen komen");
        Answered placed = trip.gijs.postRaw(trip.href + "/groepen", "aantal", "2");
        assertThat(placed.main()).contains("Iedereen die komt is ingedeeld.");
        assertThat(placed.page().select("section[aria-labelledby^=groep-] li")).hasSize(3);
        String with = trip.noor.get(trip.href).page().select("section[aria-labelledby=groep]").text();
        assertThat(with).startsWith("Je loopt in groep ").contains("noor");
        assertThat(trip.omar.get(trip.href + "/groepen").page().select("main form")).as("only looks").isEmpty();
        assertThat(trip.omar.get(trip.href + "/groepen/papier").main()).contains("Groep 1", "Groep 2", "noor");
    }

    @Test
    void somebody_is_put_elsewhere_by_hand_and_who_says_no_is_not_in_it_any_more() {
        Trip trip = coming("hand.groep.example");
        trip.gijs.postRaw(trip.href + "/groepen", "aantal", "2");
        Answered moved = trip.gijs.submit(trip.gijs.get(trip.href + "/groepen"), "form[action$='/indeling']", "groep-" + trip.day.person("noor"), "3", "groep-" + trip.day.person("omar"), "0");
        assertThat(moved.page().select("section[aria-labelledby=groep-3] li").eachText()).containsExactly("noor");
        assertThat(trip.omar.get(trip.href).page().select("section[aria-labelledby=groep]")).isEmpty();
        trip.day.set("starts = now() + interval '2 days', ends = now() + interval '2 days 7 hours'");
        trip.day.answer(trip.noor, "nee");
        assertThat(trip.gijs.get(trip.href + "/groepen").page().select("section[aria-labelledby=groep-3]")).isEmpty();
    }

    @Test
    void what_is_no_number_of_groups_is_said() {
        Trip trip = coming("fout.groep.example");
        for (String wrong : List.of("", "0", "13", "veel")) {
            assertThat(trip.gijs.postRaw(trip.href + "/groepen", "aantal", wrong).status()).as(wrong).isEqualTo(422);
        }
        assertThat(trip.gijs.postRaw(trip.href + "/groepen/indeling", "groep-" + trip.day.person("noor"), "99").status()).isEqualTo(422);
        assertThat(trip.count("walker")).isZero();
    }

    @Test
    void groups_are_forgotten_a_month_after_the_day() {
        Trip trip = coming("vergeet.groep.example");
        trip.gijs.postRaw(trip.href + "/groepen", "aantal", "1");
        trip.day.set("starts = now() - interval '32 days', ends = now() - interval '31 days'");
        trip.day.world.sweep("visits");
        assertThat(trip.count("walker")).isZero();
    }

    private static Trip coming(String domain) {
        Trip trip = Trip.in(domain);
        trip.day.set("starts = now() + interval '2 days', ends = now() + interval '2 days 7 hours'");
        List.of(trip.noor, trip.omar, trip.gijs).forEach(guest -> trip.day.answer(guest, "ja"));
        return trip;
    }
}
