package nl.leerkring.facilitation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.HintListener;
import nl.leerkring.web.live.Live;
import org.springframework.stereotype.Component;

/**
 * What is shown but never stored: it goes from node to node with NOTIFY, sealed where the run is sealed, and lives in memory for a quarter of an
 * hour. A node that starts in between never knows it.
 */
@Component
class Whispers implements HintListener {

    private static final String WORD = "whisper ";
    private static final int MOST = 60;
    private static final int LONGEST = 1_000;

    record Whisper(int step, String by, String text) {
    }

    private final Cache<UUID, List<Whisper>> heard = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(15)).maximumSize(1_000).build();
    private final Database database;
    private final Live live;

    Whispers(Database database, Live live) {
        this.database = database;
        this.live = live;
    }

    void say(RunSeat seat, int step, String text) {
        String line = step + "\n" + seat.name() + "\n" + text.substring(0, Math.min(text.length(), LONGEST));
        database.change(seat, sql -> {
            database.hint(WORD + seat.run().id() + " " + Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8)));
            live.hint(seat.run().id().value(), "inbreng");
        });
    }

    List<Whisper> of(RunId run, int step) {
        List<Whisper> all = heard.getIfPresent(run.value());
        return all == null ? List.of() : all.stream().filter(each -> each.step() == step).toList();
    }

    @Override
    public void heard(String hint) {
        if (!hint.startsWith(WORD)) {
            return;
        }
        String[] part = hint.split(" ", 3);
        String[] line = new String(Base64.getDecoder().decode(part[2]), StandardCharsets.UTF_8).split("\n", 3);
        heard.asMap().merge(UUID.fromString(part[1]), List.of(new Whisper(Integer.parseInt(line[0]), line[1], line[2])), (before, more) ->
                java.util.stream.Stream.concat(before.stream(), more.stream()).skip(Math.max(0, before.size() + 1 - MOST)).toList());
    }

    @Override
    public void missed() {
        // what was whispered meanwhile is gone, as was promised
    }
}
