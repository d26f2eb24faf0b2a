package nl.leerkring.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.facilitation.Huddles.Somebody;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** The small groups of a step. */
class HuddleTests {

    private static final Instant BEGUN = Instant.parse("2026-11-29T10:00:00Z");

    private static Script script(String mates) {
        return Script.ours("""
                {"id": "duo", "title": {"nl": "Duo", "en": "Duo"}, "steps": [
                  {"title": {"nl": "Met zijn tweeën", "en": "In pairs"}, "who": "subgroup", "mode": "talk", "huddles": {"size": 2, "mates": "%s"}},
                  {"title": {"nl": "Met zijn vieren", "en": "In fours"}, "who": "subgroup", "mode": "talk", "huddles": {"size": 4, "mates": "%s"}},
                  {"title": {"nl": "Samen", "en": "Together"}, "who": "all", "mode": "talk"}]}
                """.formatted(mates, mates));
    }

    private static List<Somebody> people(int count, int organisations) {
        return IntStream.range(0, count).mapToObj(n -> new Somebody(new UUID(3, n), "P" + n, "O" + n % organisations, BEGUN.minusSeconds(60 - n))).toList();
    }

    private static List<Huddle> made(String mates, int step, List<Somebody> people, long run) {
        return Huddles.of(new RunId(new UUID(1, run)), script(mates), step, Map.of(0, BEGUN, 1, BEGUN), people);
    }

    private static Set<String> organisations(Huddle huddle, List<Somebody> people) {
        Set<String> all = new HashSet<>();
        people.stream().filter(each -> huddle.has(each.presence())).forEach(each -> all.add(each.organisation()));
        return all;
    }

    @Test
    void duos_are_of_different_organisations_of_the_same_or_by_lot_as_the_script_says() {
        for (long run = 0; run < 40; run++) {
            List<Somebody> people = people(12, 6);
            assertThat(made("other", 0, people, run)).hasSize(6).allSatisfy(duo -> assertThat(organisations(duo, people)).hasSize(2));
            assertThat(made("same", 0, people, run)).hasSize(6).allSatisfy(duo -> assertThat(organisations(duo, people)).hasSize(1));
            assertThat(made("lot", 0, people, run)).hasSize(6).allSatisfy(duo -> assertThat(duo.members()).hasSize(2));
        }
        assertThat(made("lot", 0, people(12, 6), 1)).isNotEqualTo(made("lot", 0, people(12, 6), 2)).isEqualTo(made("lot", 0, people(12, 6), 1));
    }

    @Test
    void nobody_sits_alone_and_two_duos_make_a_group_of_four() {
        for (int count = 2; count < 40; count++) {
            List<Somebody> people = people(count, 7);
            List<Huddle> duos = made("other", 0, people, count);
            assertThat(duos.stream().mapToInt(each -> each.members().size()).sum()).isEqualTo(count);
            assertThat(duos).allSatisfy(each -> assertThat(each.members()).hasSizeBetween(2, 3));
            List<Huddle> fours = made("other", 1, people, count);
            duos.forEach(duo -> assertThat(fours).anySatisfy(four -> assertThat(four.members()).containsAll(duo.members())));
        }
    }

    @Test
    void who_comes_later_joins_the_smallest_and_nobody_else_moves() {
        List<Somebody> people = new ArrayList<>(people(5, 5));
        List<Huddle> before = made("other", 0, people, 4);
        people.add(new Somebody(new UUID(3, 99), "Laat", "O1", BEGUN.plusSeconds(30)));
        List<Huddle> after = made("other", 0, people, 4);
        assertThat(after).hasSameSizeAs(before).allSatisfy(each -> assertThat(each.members()).hasSize(3));
        before.forEach(duo -> assertThat(after).anySatisfy(huddle -> assertThat(huddle.members()).containsAll(duo.members())));
    }

    @Test
    void everybody_sees_with_whom_she_sits_and_who_leads_and_the_wall_see_all() {
        PlayedRun run = PlayedRun.open("duo.groepje.example", script("lot"));
        Guest pim = run.day.with("pim", Role.PARTICIPANT);
        Stream.of(run.fenna, run.bram, run.nora, run.omar, pim).forEach(each -> each.get(run.href));
        run.press("read");
        assertThat(run.nora.get(run.href).main()).doesNotContain("Jij zit bij");
        run.press("begin");
        String mate = run.nora.get(run.href).page().select("#stand p:contains(Jij zit bij)").text().replace("Jij zit bij: ", "");
        assertThat(mate).isIn("bram", "omar", "pim");
        Guest other = Map.of("bram", run.bram, "omar", run.omar, "pim", pim).get(mate);
        assertThat(other.get(run.href).page().select("#stand p:contains(Jij zit bij)").text()).isEqualTo("Jij zit bij: nora");
        assertThat(run.fenna.get(run.href).page().select("#stand details:contains(2 groepjes) li").eachText()).hasSize(2).noneMatch(names -> names.contains("fenna"));
        assertThat(run.fenna.get(run.href + "/scherm").page().select(".lk-screen__groups li")).hasSize(2);
        run.press("next");
        assertThat(run.nora.get(run.href).page().select("#stand p:contains(Jij zit bij)").text()).contains("bram", "omar", "pim");
        run.press("next");
        assertThat(run.nora.get(run.href).main()).doesNotContain("Jij zit bij");
    }
}
