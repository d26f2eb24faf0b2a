package nl.leerkring.facilitation.boards;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.facilitation.Card;
import nl.leerkring.facilitation.Cards;
import nl.leerkring.facilitation.Carried;
import nl.leerkring.facilitation.Listener;
import nl.leerkring.facilitation.Moves;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.facilitation.Tally;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The notes that changed on a board, once all may see all of it. Who wrote one of them, or gave it a dot, gets it as it looks for her. */
@Component
class CardsCarried implements Carried {

    private final Moves moves;
    private final Cards cards;

    CardsCarried(Moves moves, Cards cards) {
        this.moves = moves;
        this.cards = cards;
    }

    @Override
    public boolean of(Set<String> topics) {
        return topics.stream().anyMatch(topic -> topic.startsWith(Cards.TOPIC));
    }

    @Override
    public Load load(RunSeat anybody, Set<String> topics) {
        Scene scene = moves.scene(anybody);
        Map<Tally.Asked, List<Cards.Lying>> changed = new HashMap<>();
        which(topics).forEach((asked, ids) -> {
            if (!ids.isEmpty() && BoardController.lies(scene, asked) && BoardController.all(scene, asked)) {
                changed.put(asked, cards.these(anybody, asked, ids));
            }
        });
        return new Changed(scene, changed);
    }

    /** The notes that changed, by question; none: too many to name, or some were not named. */
    private static Map<Tally.Asked, Set<UUID>> which(Set<String> topics) {
        Map<Tally.Asked, Set<UUID>> which = new HashMap<>();
        for (String topic : topics) {
            String[] words = topic.split(" ");
            Tally.Asked asked = topic.startsWith(Cards.TOPIC) ? Tally.Asked.of(words[1]) : null;
            if (asked != null) {
                Set<UUID> ids = Arrays.stream(words).skip(2).map(UUID::fromString).collect(Collectors.toCollection(LinkedHashSet::new));
                which.merge(asked, ids, (some, more) -> some.isEmpty() || more.isEmpty() ? Set.of()
                        : java.util.stream.Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet()));
            }
        }
        return which;
    }

    private record Changed(Scene scene, Map<Tally.Asked, List<Cards.Lying>> changed) implements Load {

        private record Look(Tally.Asked asked, boolean listens, Set<UUID> mine, Set<UUID> dotted) {
        }

        @Override
        public @Nullable Object look(RunSeat seat, Listener listener) {
            Tally.Asked asked = listener.board();
            List<Cards.Lying> notes = asked == null ? null : changed.get(asked);
            return asked == null || notes == null ? null : new Look(asked, seat.listens(),
                    ids(notes.stream().filter(each -> each.by().equals(seat.presence()))), ids(notes.stream().filter(each -> each.dots().contains(seat.presence()))));
        }

        private static Set<UUID> ids(java.util.stream.Stream<Cards.Lying> notes) {
            return notes.map(each -> each.card().id()).collect(Collectors.toSet());
        }

        @Override
        public Part part(RunSeat seat, Listener listener) {
            Tally.Asked asked = Objects.requireNonNull(listener.board());
            List<Cards.Lying> notes = changed.getOrDefault(asked, List.of());
            boolean own = notes.stream().anyMatch(each -> each.by().equals(seat.presence()) || each.dots().contains(seat.presence()));
            RunSeat eyes = own ? seat : seat.anybody();
            List<Card> seen = notes.stream().map(each -> each.to(eyes.presence())).toList();
            BoardPage page = new BoardPage(scene.as(eyes), asked, new Cards.Board(seen, 0), null);
            return new CardsPart(asked.toString(), seen.stream().map(page::view).toList(), 0);
        }
    }
}
