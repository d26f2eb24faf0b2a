package nl.leerkring.intervision.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.facilitation.Script;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Which method fits. */
class GuideTests {

    private final List<Script> methods = new Methods().scripts();

    private List<String> proposed(Guide.Kind kind, int minutes, int people, int trust) {
        return Guide.of(methods, new Guide.Asked(kind, minutes, people, trust)).stream().map(each -> each.script().id()).toList();
    }

    @Test
    void a_concrete_incident_in_a_new_group_with_a_bit_more_than_an_hour_is_for_the_incident_method() {
        assertThat(proposed(Guide.Kind.INCIDENT, 65, 6, 1)).startsWith("incident");
        assertThat(proposed(Guide.Kind.TENSION, 90, 6, 3)).startsWith("balint", "tgi");
        assertThat(proposed(Guide.Kind.QUICK, 40, 6, 2)).startsWith("troika");
    }

    @Test
    void what_does_not_fit_is_never_proposed() {
        for (Guide.Kind kind : Guide.Kind.values()) {
            for (int minutes : List.of(10, 40, 65, 120)) {
                for (int people : List.of(3, 5, 9, 25)) {
                    Stream.of(1, 2, 3).forEach(trust -> assertThat(Guide.of(methods, new Guide.Asked(kind, minutes, people, trust))).hasSizeLessThanOrEqualTo(3).allSatisfy(each -> {
                        assertThat(each.script().minutes()).isLessThanOrEqualTo(minutes);
                        assertThat(each.script().smallest()).isLessThanOrEqualTo(people);
                        assertThat(each.script().largest()).isGreaterThanOrEqualTo(people);
                        assertThat(each.script().safety()).isLessThanOrEqualTo(trust);
                        assertThat(each.reasons()).isNotEmpty();
                    }));
                }
            }
        }
        assertThat(proposed(Guide.Kind.TENSION, 120, 6, 1)).isEmpty();
        assertThat(proposed(Guide.Kind.INCIDENT, 120, 6, 3)).as("not made for harm").doesNotContain("waarderend");
    }

    @Test
    void every_method_is_the_answer_to_something() {
        assertThat(Stream.of(Guide.Kind.values()).flatMap(kind -> Stream.of(40, 65, 90, 120).flatMap(minutes -> Stream.of(4, 5, 6, 8)
                .flatMap(people -> proposed(kind, minutes, people, 3).stream()))).distinct().toList()).containsExactlyInAnyOrderElementsOf(methods.stream().map(Script::id).toList());
    }

    @Test
    void the_page_says_why() {
        PlannedDay day = PlannedDay.in("wijzer.example", Duration.ofDays(2));
        Guest mia = day.with("mia", Role.PARTICIPANT);
        assertThat(mia.submit(mia.get(day.circle + "/werkvormwijzer"), "form[action$='/werkvormwijzer']", "vraag", "voorval", "minuten", "70", "mensen", "6", "vertrouwen", "1").main())
                .contains("Incidentmethode", "Gemaakt voor ‘een concreet voorval, kort geleden’", "Duurt 65 minuten, en je hebt er 70", "Kan ook in een nieuwe groep", "Niet doen als");
        assertThat(mia.get(day.circle + "/werkvormwijzer?vraag=onzin&minuten=x").status()).isEqualTo(422);
        assertThat(mia.get(day.circle + "/werkvormwijzer?vraag=spanning&minuten=5&mensen=2&vertrouwen=1").main()).contains("Er past nu niets");
    }
}
