package nl.leerkring.knowledge.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Chain;
import nl.leerkring.knowledge.Fields;
import nl.leerkring.knowledge.Relation;
import nl.leerkring.knowledge.Reply;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.knowledge.Status;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * All that stands on one card, as far as the key may read it.
 *
 * @param passages  what was filled in, by the name of the field
 * @param fragments those that are less open than the card
 * @param standings what each municipality says of it now
 * @param history   what was done with it, the oldest first
 * @param asksOn    the day on which is asked how it goes; nothing: it is not asked
 */
public record Sheet(Card card, Map<String, String> passages, Map<String, Sight> fragments, List<Standing> standings, List<Relation> relations, List<Event> history,
        List<Variant> variants, @Nullable LocalDate asksOn) {

    /** @param mine whoever looks said it */
    public record Standing(UUID id, UUID organisation, String works, Status status, String note, boolean mine) {
    }

    /** How one municipality does a shared experiment. */
    public record Variant(UUID organisation, String works, String text, String result) {
    }

    /** @param what a word; {@code reworded}, {@code begun}, {@code decided}, {@code stopped}, {@code parked}, {@code merged}, {@code resumed}, {@code refused}, {@code rewritten}, or what was answered when it came back */
    public record Event(Instant at, String what, String text, String who) {

        Text told() {
            return switch (what) {
                case "reworded" -> Text.of("eerst stond er: ", "it said before: ");
                case "begun" -> Text.of("begon", "began");
                case "decided" -> Text.of("besluit: ", "decision: ");
                case "stopped" -> Text.of("gestopt: ", "stopped: ");
                case "parked" -> Text.of("geparkeerd: ", "parked: ");
                case "merged" -> Text.of("samengevoegd: ", "merged: ");
                case "refused" -> Text.of("alleen voor de kring: niet iedereen die het aangaat wil dat anderen dit lezen", "for the circle alone: not everybody concerned wants others to read this");
                case "rewritten" -> Text.of("terug naar de kring, omdat de tekst een andere werd", "back to the circle, because the text became another");
                case "resumed" -> Text.of("weer opgepakt", "taken up again");
                default -> Coded.of(Reply.class, what).label();
            };
        }

    }

    @Nullable Standing of(@Nullable UUID organisation) {
        return standings.stream().filter(each -> each.organisation().equals(organisation)).findFirst().orElse(null);
    }

    List<Standing> with(Status status) {
        return standings.stream().filter(each -> each.status() == status).toList();
    }

    List<Relation> sources() {
        return relations.stream().filter(Relation::source).toList();
    }

    List<Relation> results() {
        return relations.stream().filter(each -> !each.source()).toList();
    }

    Chain.Stand stand() {
        return new Chain.Stand(card.kind(), card.state(), card.organisation(), standings.stream().map(Standing::organisation).collect(Collectors.toSet()),
                passages.containsKey(Fields.PREDICTION), card.decision());
    }

    static Status status(String code) {
        return Coded.of(Status.class, code);
    }
}
