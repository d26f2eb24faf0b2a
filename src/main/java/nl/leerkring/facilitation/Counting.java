package nl.leerkring.facilitation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final long GATHER_CARDS = 200;

    private final Database database;
    private final Live live;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final Cache<String, Long> told = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    Counting(Database database, Live live) {
        this.database = database;
        this.live = live;
    }

    /** Inside the transaction. */
    void tell(Run run, boolean counted) {
        if (counted) {
            soon(RunSeat.counting(run.id()), "geteld");
        } else {
            live.hint(run.id().value(), "inbreng");
        }
    }

    /** The first is told at once; what happens within half a second after it is told together. Notes that move are told of sooner. */
    public void soon(UUID channel, String topic) {
        if (waiting.add(channel + topic)) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    Thread.ofVirtual().name("counting").start(() -> gathered(channel, topic));
                }
            });
        }
    }

    private long wait(String what, long gather) {
        Long before = told.getIfPresent(what);
        return before == null ? 0 : Math.max(0, gather - (System.nanoTime() - before) / 1_000_000);
    }

    private void gathered(UUID channel, String topic) {
        try {
            Thread.sleep(wait(channel + topic, topic.equals("bord") ? GATHER_CARDS : GATHER));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        told.put(channel + topic, System.nanoTime());
        waiting.remove(channel + topic); // before the hint: what comes from now on is told of by the next
        database.change(Key.house("something came in"), sql -> live.hint(channel, topic));
    }
}
