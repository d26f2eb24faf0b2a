package nl.leerkring.facilitation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import nl.leerkring.web.live.Live;
import org.springframework.stereotype.Component;

/**
 * After one hint a thousand pages ask for the same at the same moment: this reads it once for all of them on this node, and again as soon as a next
 * hint is heard. Only for parts of pages, which look again when something changed ({@link RunSeat#recent}). Nothing of a sealed run comes in here.
 */
@Component
class Recent {

    private record Wanted(RunId run, Object what, long told, long counted) {
    }

    private final Cache<Wanted, Object> read = Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).maximumSize(2_000).build();
    private final Live live;

    Recent(Live live) {
        this.live = live;
    }

    /** What does not change by a vote. */
    <T> T of(RunSeat seat, Object what, Supplier<T> fresh) {
        return seat.recent() && !seat.run().sealed() ? of(seat.run().id(), what, false, fresh) : fresh.get();
    }

    <T> T counted(RunSeat seat, Object what, Supplier<T> fresh) {
        return seat.recent() && !seat.run().sealed() ? of(seat.run().id(), what, true, fresh) : fresh.get();
    }

    @SuppressWarnings("unchecked") // each sort of what has one type
    <T> T of(RunId run, Object what, boolean counted, Supplier<T> fresh) {
        return (T) read.get(new Wanted(run, what, live.moment(run.value()), counted ? live.moment(RunSeat.counting(run)) : 0), wanted -> fresh.get());
    }
}
