package nl.leerkring.facilitation.runs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerkring.facilitation.Entries;
import nl.leerkring.facilitation.Entry;
import nl.leerkring.facilitation.Moves;
import nl.leerkring.facilitation.Phase;
import nl.leerkring.facilitation.RunBlock;
import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.facilitation.Tally;
import nl.leerkring.facilitation.WallBlock;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** Puts together what a page of a run shows. */
@Component
class Scenes {

    private final Moves moves;
    private final Entries entries;
    private final List<RunBlock> blocks;
    private final List<WallBlock> walls;

    Scenes(Moves moves, Entries entries, List<RunBlock> blocks, List<WallBlock> walls) {
        this.moves = moves;
        this.entries = entries;
        this.blocks = blocks.stream().sorted(Comparator.comparingInt(RunBlock::order)).toList();
        this.walls = walls.stream().sorted(Comparator.comparingInt(WallBlock::order)).toList();
    }

    RunPage page(RunSeat seat, Form form, Language language) {
        Scene scene = moves.scene(seat);
        EntriesPart given = given(scene, language);
        return new RunPage(scene, given, new AskPart(scene, now(given), form),
                blocks.stream().flatMap(block -> block.part(seat, scene).stream()).toList(), form.bad() ? 422 : 200);
    }

    /** What higher modules show on the wall. */
    List<Part> wall(Scene scene) {
        return walls.stream().flatMap(block -> block.part(scene.seat(), scene).stream()).toList();
    }

    StandPart stand(RunSeat seat) {
        return new StandPart(moves.scene(seat));
    }

    EntriesPart given(RunSeat seat, Language language) {
        return given(moves.scene(seat), language);
    }

    AskPart ask(RunSeat seat, Language language) {
        Scene scene = moves.scene(seat);
        return new AskPart(scene, now(given(scene, language)), Form.empty());
    }

    /** What changed for her by what she sent. */
    SentPart sent(RunSeat seat, Language language) {
        EntriesPart given = given(moves.scene(seat.recently()), language);
        return new SentPart(new AskPart(given.scene(), now(given), Form.empty()), given);
    }

    /** What is asked in that step, as this person may fill it in. */
    List<Answers> asked(RunSeat seat, int step, Language language) {
        boolean among = step < seat.run().script().steps().size() && picks(seat, step);
        Scene recent = moves.scene(among ? seat : seat.recently()); // of a thousand who vote, each would read where the run is
        Scene scene = recent.stand().takes(step) ? recent : moves.scene(seat);
        return scene.stand().takes(step) ? Answers.of(scene, step, among ? entries.of(seat, scene.stand()) : List.of(), Map.of(), language) : List.of();
    }

    EntriesPart given(Scene scene, Language language) {
        if (scene.stand().phase() == Phase.PREPARE || scene.stand().phase() == Phase.RULES) {
            return new EntriesPart(scene, List.of(), java.util.Set.of(), List.of());
        }
        List<Entry> all = entries.of(scene.seat(), scene.stand());
        Map<Tally.Asked, Tally> tallies = scene.run().sealed() || !Answers.counted(scene) ? Map.of() : entries.tallies(scene.seat());
        List<List<Answers>> steps = IntStream.rangeClosed(0, scene.stand().step())
                .mapToObj(step -> Answers.of(scene, step, all, tallies, language)).toList();
        return new EntriesPart(scene, steps, scene.seat().leads() ? entries.done(scene.seat(), scene.stand().step()) : java.util.Set.of(), entries.whispers(scene.seat(), scene.stand().step()));
    }

    /** What others wrote is only read when one picks or sorts among it. */
    private static boolean picks(RunSeat seat, int step) {
        return seat.run().step(step).asks().stream().anyMatch(ask -> ask.from() > 0);
    }

    private static List<Answers> now(EntriesPart given) {
        return given.scene().step() == null ? List.of() : given.steps().get(given.scene().stand().step());
    }
}
