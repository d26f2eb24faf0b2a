package nl.leerkring.facilitation.runs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerkring.facilitation.Actor;
import nl.leerkring.facilitation.Ask;
import nl.leerkring.facilitation.Entry;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.facilitation.Step;
import nl.leerkring.facilitation.Tally;
import nl.leerkring.web.Language;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * One thing asked in a step, with what this person may see of the answers.
 *
 * @param step    from 0
 * @param index   of the question in the step, from 0
 * @param options to pick from, sort or rank
 * @param entries what was given, as far as it may be seen
 * @param tally   nothing: it is not counted, or not shown yet
 */
record Answers(int step, int index, Ask ask, List<Option> options, List<Entry> entries, @Nullable Tally tally, @Nullable Entry mine, boolean fills) {

    /** Everything asked in one step. */
    static List<Answers> of(Scene scene, int step, List<Entry> all, Map<Tally.Asked, Tally> tallies, Language language) {
        List<Ask> asks = scene.run().step(step).asks();
        return IntStream.range(0, asks.size()).mapToObj(index -> of(scene, step, index, all, tallies, language)).toList();
    }

    private static Answers of(Scene scene, int step, int index, List<Entry> all, Map<Tally.Asked, Tally> tallies, Language language) {
        Ask ask = scene.run().step(step).asks().get(index);
        List<Entry> entries = all.stream().filter(entry -> entry.step() == step && entry.ask() == index).toList();
        Tally tally = scene.run().sealed() ? Tally.of(entries) : tallies.getOrDefault(new Tally.Asked(step, index), Tally.of(List.of()));
        return new Answers(step, index, ask, options(ask, all, language), ask.worded() ? entries : entries.stream().filter(each -> ask.kind() == Ask.Kind.SORT
                || each.of(scene.seat().presence())).toList(), counts(ask) && seen(scene, step, ask) ? tally : null,
                entries.stream().filter(each -> each.of(scene.seat().presence())).findFirst().orElse(null), fills(scene, step, ask));
    }

    /** Something is counted that this person may see now. */
    static boolean counted(Scene scene) {
        return IntStream.rangeClosed(0, scene.stand().step()).anyMatch(step -> scene.run().step(step).asks().stream()
                .anyMatch(ask -> counts(ask) && seen(scene, step, ask)));
    }

    /** What was chosen up to now of which this person does not see the outcome: there each sees her own choice at most. */
    static Set<Tally.Asked> untold(Scene scene) {
        Set<Tally.Asked> untold = new HashSet<>();
        for (int step = 0; step <= scene.stand().step(); step++) {
            List<Ask> asks = scene.run().step(step).asks();
            for (int index = 0; index < asks.size(); index++) {
                if (!asks.get(index).worded() && !(counts(asks.get(index)) && seen(scene, step, asks.get(index)))) {
                    untold.add(new Tally.Asked(step, index));
                }
            }
        }
        return untold;
    }

    private static boolean counts(Ask ask) {
        return ask.kind() == Ask.Kind.PICK || ask.kind() == Ask.Kind.SCALE || ask.kind() == Ask.Kind.RANK;
    }

    private static boolean seen(Scene scene, int step, Ask ask) {
        return switch (ask.sight()) {
            case NOW -> true;
            case TOGETHER -> scene.stand().shows(step);
            case BRINGER -> scene.seat().role() == nl.leerkring.facilitation.RunRole.BRINGER;
            case OWN, NEVER -> false;
        };
    }

    private static List<Option> options(Ask ask, List<Entry> all, Language language) {
        List<Option> options = new ArrayList<>();
        if (ask.kind() == Ask.Kind.SCALE) {
            IntStream.rangeClosed(1, 10).forEach(each -> options.add(new Option(String.valueOf(each), String.valueOf(each))));
        } else if (ask.from() > 0) {
            all.stream().filter(entry -> entry.step() == ask.from() - 1 && entry.ask() >= 0 && !entry.content().text().isBlank())
                    .forEach(entry -> options.add(new Option(entry.id().toString(), entry.content().text())));
        } else {
            IntStream.range(0, ask.bins().size()).forEach(each -> options.add(new Option(String.valueOf(each), ask.bins().get(each).in(language))));
        }
        return options;
    }

    /** Who acts, and who leads, for a phone that a whole table shares. */
    private static boolean fills(Scene scene, int step, Ask ask) {
        Step asked = scene.run().step(step);
        Actor actor = ask.by() == null ? asked.who() : ask.by();
        RunSeat seat = scene.seat();
        return !seat.listens() && (seat.leads() || ask.sight() == nl.leerkring.facilitation.Sight.OWN || actor.means(seat.role(), seat.leads()));
    }

    String field(String name) {
        return name + "-" + step + "-" + index;
    }

    /** As many as may be, given already. */
    boolean full(UUID presence) {
        return ask.worded() && ask.max() > 0 && entries.stream().filter(entry -> entry.of(presence)).count() >= ask.max();
    }

    List<Entry> in(int bin) {
        return entries.stream().filter(entry -> entry.content().bin() == bin).toList();
    }

    /** The heap that this was sorted into; -1: none yet. */
    int heap(String target) {
        return entries.stream().filter(entry -> entry.target() != null && entry.target().toString().equals(target)).mapToInt(entry -> entry.content().bin())
                .findFirst().orElse(-1);
    }
}
