package nl.leerkring.web.live;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rounds of couriers: one at a time for each channel, so that nothing overtakes what is newer; what is hinted meanwhile goes with the next. */
final class Rounds {

    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final Map<UUID, Set<String>> waiting = new ConcurrentHashMap<>();
    private final Function<UUID, Collection<Stream>> hearing;

    Rounds(Function<UUID, Collection<Stream>> hearing) {
        this.hearing = hearing;
    }

    void add(UUID channel, String topic) {
        boolean[] first = {false};
        waiting.compute(channel, (id, topics) -> {
            first[0] = topics == null;
            Set<String> all = topics == null ? new LinkedHashSet<>() : topics;
            all.add(topic);
            return all;
        });
        if (first[0]) {
            Thread.ofVirtual().name("courier").start(() -> go(channel));
        }
    }

    private void go(UUID channel) {
        try {
            for (Set<String> topics = take(channel); !topics.isEmpty(); topics = take(channel)) {
                Map<Courier, List<Stream>> all = hearing.apply(channel).stream().filter(stream -> stream.courier() != null).collect(Collectors.groupingBy(Stream::courier));
                for (Map.Entry<Courier, List<Stream>> each : all.entrySet()) {
                    carry(each.getKey(), topics, each.getValue());
                }
            }
        } catch (Error outOfMemory) {
            waiting.remove(channel); // the next hint begins anew
            throw outOfMemory;
        }
    }

    private Set<String> take(UUID channel) {
        Set<String> taken = new LinkedHashSet<>();
        waiting.compute(channel, (id, topics) -> {
            taken.addAll(topics == null ? Set.of() : topics);
            return taken.isEmpty() ? null : new LinkedHashSet<>();
        });
        return taken;
    }

    /** A courier that fails, without a database, takes no hint with it: then each page asks for itself. */
    private static void carry(Courier courier, Set<String> topics, List<Stream> streams) {
        try {
            courier.carry(topics, streams);
        } catch (RuntimeException failure) {
            log.warn("Hints go without what changed", failure);
            streams.forEach(stream -> topics.forEach(stream::tell));
        }
    }
}
