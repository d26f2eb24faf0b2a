package nl.leerkring.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import org.junit.jupiter.api.Test;

/** What {@code bin/run --alive} adds to the demonstration. */
class AliveTests {

    @Test
    void people_arrive_vote_write_ask_and_give_dots_and_the_same_seed_gives_the_same_day() {
        List<String> first = lived("een.levend.example");
        assertThat(first).containsExactlyElementsOf(lived("twee.levend.example"));
        assertThat(first.getLast()).isEqualTo("arrived, voted, wrote, asked, gave dots");
    }

    @Test
    void in_the_demonstration_they_are_people_who_are_signed_in() {
        assertThatCode(() -> Alive.of(Example.world(), 11)).doesNotThrowAnyException();
    }

    /** Whether each of sixty steps did something, and what came of it. */
    private static List<String> lived(String domain) {
        PlannedDay day = PlannedDay.in(domain, Duration.ofHours(-1));
        List<Guest> people = Stream.of("ada", "bas", "cas", "dirk").map(name -> day.with(name, Role.PARTICIPANT)).toList();
        UUID id = UUID.randomUUID();
        day.world.owner().sql("""
                insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, made, changed)
                values (?, ?, ?, 1, 'verdieping', 'Groen dichtbij', 60, now(), now())
                """).params(id, day.circleId, day.meeting).update();
        String item = day.href + "/programma/" + id;
        String formats = item + "/werkvormen";
        day.coordinator.postRaw(formats, "werkvorm", "presentatie");
        day.coordinator.submit(day.coordinator.get(formats), "form[action$='/peiling']", "vraag", "Wat eerst?", "soort", "een", "opties", "Bomen\nBankjes");
        day.coordinator.submit(day.coordinator.get(formats), "form[action$='/bord']", "bordvraag", "Bouwstenen", "kolommen", "Plek\nProces", "stippen", "3");
        for (String run : day.coordinator.get(item).page().select("a[href^='/ronde/']").eachAttr("href").stream().filter(href -> href.matches("/ronde/[^/]+")).skip(1).toList()) {
            List.of("read", "begin").forEach(move -> day.coordinator.submit(day.coordinator.get(run), "form[action$='/stand']", "doen", move));
        }
        Alive alive = new Alive(day.href, day.coordinator, people, 11);
        alive.begin();
        List<String> did = new ArrayList<>(IntStream.range(0, 60).mapToObj(step -> String.valueOf(alive.act())).toList());
        did.add(came(day));
        return did;
    }

    private static String came(PlannedDay day) {
        return String.join(", ", day.world.owner().sql("""
                select word from (values
                    ('arrived', (select count(*) from meetings.attendance where meeting = :meeting and came is not null)),
                    ('voted', (select count(*) from facilitation.entry where circle = :circle and counted and target is null)),
                    ('wrote', (select count(*) from facilitation.entry e join facilitation.run r on r.id = e.run where e.circle = :circle and not e.counted and r.script->>'id' <> 'presentatie')),
                    ('asked', (select count(*) from facilitation.entry e join facilitation.run r on r.id = e.run where e.circle = :circle and not e.counted and r.script->>'id' = 'presentatie')),
                    ('gave dots', (select count(*) from facilitation.entry where circle = :circle and counted and target is not null))) as came (word, times)
                where times > 0
                """).param("meeting", day.meeting).param("circle", day.circleId).query(String.class).list());
    }
}
