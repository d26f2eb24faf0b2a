package nl.leerkring.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.leerkring.meetings.Adjustment.Act;
import org.junit.jupiter.api.Test;

/** However a day is adjusted, it is a day: everything that was planned is in it once or dropped, one after the other without a gap. */
class CourseTests {

    private static final Instant BEGIN = Instant.parse("2031-03-20T08:30:00Z");

    @Test
    void whatever_is_done_in_any_order_nothing_is_lost_doubled_or_negative() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<ProgrammeItem> items = items(1 + random.nextInt(7), random);
            List<Adjustment> done = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                done.add(adjustment(items, random));
            }
            ProgrammeDay day = ProgrammeDay.of(meeting(), items, done);
            List<ProgrammeItemId> all = new ArrayList<>(day.items().stream().map(ProgrammeItem::id).toList());
            day.dropped().forEach(item -> all.add(item.id()));
            assertThat(all).as("seed " + seed).containsExactlyInAnyOrderElementsOf(items.stream().map(ProgrammeItem::id).toList());
            Instant at = day.starts();
            assertThat(at).isAfterOrEqualTo(BEGIN);
            for (ProgrammeDay.Block block : day.blocks()) {
                assertThat(block.from()).isEqualTo(at);
                assertThat(block.minutes()).isPositive();
                at = block.until();
            }
            assertThat(day.asPlanned().blocks()).isEqualTo(ProgrammeDay.of(meeting(), items, List.of()).blocks());
        }
    }

    @Test
    void what_is_taken_back_last_leaves_the_day_as_it_was() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<ProgrammeItem> items = items(5, random);
            List<Adjustment> done = new ArrayList<>(List.of(adjustment(items, random), adjustment(items, random)));
            List<Adjustment> more = new ArrayList<>(done);
            more.add(adjustment(items, random));
            Collections.reverse(more);
            more.removeFirst();
            Collections.reverse(more);
            assertThat(ProgrammeDay.of(meeting(), items, more)).isEqualTo(ProgrammeDay.of(meeting(), items, done));
        }
    }

    private static Adjustment adjustment(List<ProgrammeItem> items, Random random) {
        Act act = Act.values()[random.nextInt(Act.values().length)];
        ProgrammeItem item = items.get(random.nextInt(items.size()));
        UUID other = items.get(random.nextInt(items.size())).id().value();
        return new Adjustment(new UUID(1, random.nextLong()), item.id(), act, (random.nextInt(9) - 4) * 5, act == Act.SWAP ? other : null, "Anders");
    }

    private static List<ProgrammeItem> items(int count, Random random) {
        List<ProgrammeItem> items = new ArrayList<>();
        int place = 1;
        for (int i = 0; i < count; i++) {
            items.add(new ProgrammeItem(new ProgrammeItemId(new UUID(2, i)), place, Pillar.OVERIG, "Onderdeel " + i, 5 + random.nextInt(80), null, "", "", "", "",
                    false, false, 1));
            place += random.nextInt(3) == 0 ? 0 : 1;
        }
        return items;
    }

    private static Meeting meeting() {
        return new Meeting(new MeetingId(new UUID(3, 3)), 1, "Dag", "", "", Meeting.Form.ON_LOCATION, BEGIN, BEGIN.plus(Duration.ofHours(8)), null, null,
                new Meeting.Venue("", "", "", "", "", null, null, ""), null, null, 1);
    }
}
