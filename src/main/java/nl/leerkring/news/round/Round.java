package nl.leerkring.news.round;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.news.NewsItem;
import org.jspecify.annotations.Nullable;

/**
 * The news round of one day: whose turn it is, and who came before and comes after.
 *
 * @param planned there is an item of this pillar in the programme
 * @param leads   who looks leads such an item, or receives the circle and prepares it
 * @param now     the item whose turn it is
 * @param since   of that turn
 * @param turns   in their order; also who gets no turn, and who withdrew while it was her turn
 * @param version counts the steps
 */
record Round(Meeting meeting, boolean planned, boolean leads, boolean prepares, @Nullable UUID now, @Nullable Instant since, @Nullable Instant began,
        @Nullable Instant ended, int version, List<Turn> turns) {

    private static final Duration EACH = Duration.ofMinutes(1);

    /**
     * @param interested how many want to know more
     * @param mine       who looks wants to know more
     */
    record Turn(NewsItem item, int interested, boolean mine) {

        boolean takesPlace() {
            return !item.skipped() && item.withdrawn() == null;
        }
    }

    boolean running() {
        return began != null && ended == null;
    }

    boolean over() {
        return ended != null;
    }

    @Nullable Turn current() {
        int at = place();
        return at < 0 ? null : turns.get(at);
    }

    /** When the minute of whose turn it is ends. */
    @Nullable Instant until() {
        return since == null ? null : since.plus(EACH);
    }

    @Nullable Turn next() {
        return turns.stream().skip(place() + 1L).filter(Turn::takesPlace).findFirst().orElse(null);
    }

    @Nullable Turn previous() {
        return turns.subList(0, Math.max(0, place())).reversed().stream().filter(Turn::takesPlace).findFirst().orElse(null);
    }

    /** Who came, of all who get a turn: "3 van 12". */
    long done() {
        return turns.stream().filter(Turn::takesPlace).filter(turn -> turn.item().spoken() != null).count();
    }

    long all() {
        return turns.stream().filter(Turn::takesPlace).count();
    }

    List<Turn> listed() {
        return turns.stream().filter(turn -> turn.item().withdrawn() == null).toList();
    }

    private int place() {
        Predicate<Turn> here = turn -> turn.item().id().value().equals(now);
        for (int i = 0; i < turns.size(); i++) {
            if (here.test(turns.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
