package nl.leerkring.meetings.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Counted;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

class HomeQueriesTests {

    /** Who it is, which seat, the circle's days and people, and what happened since; other rooms ask one question each at most. */
    private static final int OWN = 5;
    private static final int ASKING = 7;

    @Test
    void home_asks_the_database_a_handful_of_questions_however_many_people_and_days_there_are() {
        World world = World.counted(TestDatabase.fresh(), "--leerkring.jobs.enabled=false");
        try {
            Guest coordinator = world.signedIn("tel@tellen.example", "Tel Coördinator");
            String circle = world.circle(coordinator, "Kring tellen");
            Guest piet = world.member(circle, "piet@tellen.example", "Piet", Role.PARTICIPANT);
            days(world, 1, 1);
            int few = asked(piet, circle).size();
            for (int i = 0; i < 20; i++) {
                world.member(circle, "d" + i + "@tellen.example", "Deelnemer " + i, Role.PARTICIPANT);
            }
            days(world, 2, 12);
            List<String> many = asked(piet, circle);
            assertThat(many).as(String.join("\n", many)).hasSizeLessThanOrEqualTo(few).hasSizeLessThanOrEqualTo(OWN + ASKING);
            assertThat(many).doesNotHaveDuplicates();
        } finally {
            world.stop();
        }
    }

    private static void days(World world, int from, int until) {
        world.owner().sql("""
                insert into meetings.meeting (id, circle, number, theme, starts, ends)
                select gen_random_uuid(), c.id, 50 + n, 'Dag ' || n, now() + n * interval '9 days', now() + n * interval '9 days 5 hours'
                from circles.circle c, generate_series(?, ?) n where c.slug = 'kring-tellen'
                """).params(from, until).update();
    }

    private static List<String> asked(Guest guest, String path) {
        guest.once(path);
        Counted.take();
        assertThat(guest.once(path).status()).isEqualTo(200);
        return Counted.take();
    }
}
