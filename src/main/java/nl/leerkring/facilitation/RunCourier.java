package nl.leerkring.facilitation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.web.Language;
import nl.leerkring.web.live.Courier;
import nl.leerkring.web.live.Stream;
import nl.leerkring.web.render.Drawing;
import org.springframework.stereotype.Component;

/**
 * What changed in a run goes along with the hint to everybody who sees the same (decision 41). Seats are looked at again first, for all of them
 * at once; then each part is drawn once for each look. Of a sealed run nothing comes in here, nor for who leads.
 */
@Component
public class RunCourier implements Courier {

    /** In characters; what is longer each page asks for itself, compressed. */
    private static final int LONGEST = 24_000;

    private final RunSeats seats;
    private final List<Carried> carried;
    private final Drawing drawing;

    RunCourier(RunSeats seats, List<Carried> carried, Drawing drawing) {
        this.seats = seats;
        this.carried = carried;
        this.drawing = drawing;
    }

    @Override
    public void carry(Set<String> topics, Collection<Stream> streams) {
        List<Carried> wanted = carried.stream().filter(each -> each.of(topics)).toList();
        List<Stream> together = new ArrayList<>();
        for (Stream stream : streams) {
            if (wanted.isEmpty() || Listener.of(stream).alone()) {
                topics.forEach(stream::tell);
            } else {
                together.add(stream);
            }
        }
        if (!together.isEmpty()) {
            carry(topics, together, wanted);
        }
    }

    private void carry(Set<String> topics, List<Stream> streams, List<Carried> wanted) {
        Map<Stream, RunSeat> still = seats.still(Listener.of(streams.getFirst()).run(), streams);
        RunSeat first = still.isEmpty() ? null : still.values().iterator().next();
        if (first == null || first.run().sealed()) {
            streams.forEach(stream -> topics.forEach(stream::tell));
            return;
        }
        List<Carried.Load> loads = wanted.stream().map(each -> each.load(first.anybody(), topics)).toList();
        Bag bag = new Bag(topics, loads, new HashMap<>(), new HashMap<>());
        for (Stream stream : streams) {
            RunSeat seat = still.get(stream);
            if (seat == null || seat.leads() || !bag.send(seat, stream)) {
                topics.forEach(stream::tell);
            }
        }
    }

    private record Look(int load, Object look, Language language) {
    }

    /** One round: each part drawn once for each look, and each event made once. */
    private final class Bag {
        private final Set<String> topics;
        private final List<Carried.Load> loads;
        private final Map<Look, String> drawn;
        private final Map<List<Look>, byte[]> events;

        private Bag(Set<String> topics, List<Carried.Load> loads, Map<Look, String> drawn, Map<List<Look>, byte[]> events) {
            this.topics = topics;
            this.loads = loads;
            this.drawn = drawn;
            this.events = events;
        }

        /** @return false: nothing goes along */
        boolean send(RunSeat seat, Stream stream) {
            Listener listener = Listener.of(stream);
            List<Look> looks = new ArrayList<>();
            for (int i = 0; i < loads.size(); i++) {
                Object look = loads.get(i).look(seat, listener);
                if (look != null) {
                    Look full = new Look(i, look, listener.language());
                    Carried.Load load = loads.get(i);
                    String html = drawn.computeIfAbsent(full, each -> drawing.of(load.part(seat, listener), listener.language(), seat.href()));
                    if (html.length() <= LONGEST) {
                        looks.add(full);
                    }
                }
            }
            if (!looks.isEmpty()) {
                stream.send(events.computeIfAbsent(looks, all -> Stream.event(topics, String.join("\n", all.stream().map(drawn::get).toList()))));
            }
            return !looks.isEmpty();
        }
    }
}
