package nl.leerkring.facilitation;

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

    private static final Duration GATHER = Duration.ofMillis(400);

    private final Database database;
    private final Live live;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

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

    /** Gathered: what else happens within half a second is told with it. */
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

    private void gathered(UUID channel, String topic) {
        try {
            Thread.sleep(GATHER);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        waiting.remove(channel + topic); // before the hint: what comes from now on is told of by the next
        database.change(Key.house("something came in"), sql -> live.hint(channel, topic));
    }
}
