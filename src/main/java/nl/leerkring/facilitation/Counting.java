package nl.leerkring.facilitation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.live.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells that something came in. A thousand people who vote within ten seconds would be a thousand hints to a thousand pages: so votes are told
 * to who leads and to the wall only, and gathered for half a second.
 */
@Component
public class Counting {

    private static final long GATHER = 400;
    private static final long GATHER_CARDS = 60;
    /** More ids than these do not fit in a hint; then each page asks what changed. */
    private static final int MOST = 150;

    private final Database database;
    private final Live live;
    private final Map<Told, Set<UUID>> waiting = new ConcurrentHashMap<>();
    private final Cache<Told, Long> told = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    Counting(Database database, Live live) {
        this.database = database;
        this.live = live;
    }

    /** Inside the transaction. */
    void tell(Run run, boolean counted) {
        if (counted) {
            soon(RunSeat.counting(run.id()), "geteld");
        } else {
            soon(run.id().value(), "inbreng");
        }
    }

    /**
     * The first is told at once; what happens within half a second after it is told together. Notes that move are told of sooner.
     *
     * @param which ids of what changed, for who takes it along
     */
    public void soon(UUID channel, String topic, UUID... which) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                boolean[] first = {false};
                waiting.compute(new Told(channel, topic), (told, before) -> {
                    first[0] = before == null;
                    Set<UUID> all = before == null ? new LinkedHashSet<>() : before;
                    all.addAll(List.of(which));
                    return all;
                });
                if (first[0]) {
                    Thread.ofVirtual().name("counting").start(() -> gathered(new Told(channel, topic)));
                }
            }
        });
    }

    private long wait(Told what, long gather) {
        Long before = told.getIfPresent(what);
        return before == null ? 0 : Math.max(0, gather - (System.nanoTime() - before) / 1_000_000);
    }

    private void gathered(Told what) {
        try {
            Thread.sleep(wait(what, what.topic().startsWith(Cards.TOPIC) ? GATHER_CARDS : GATHER));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        told.put(what, System.nanoTime());
        Set<UUID> which = waiting.remove(what); // before the hint: what comes from now on is told of by the next
        String ids = which == null || which.size() > MOST ? "" : which.stream().map(id -> " " + id).collect(Collectors.joining());
        database.change(Key.house("something came in"), sql -> live.hint(what.channel(), what.topic() + ids));
    }

    private record Told(UUID channel, String topic) {
    }
}
