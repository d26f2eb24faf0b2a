package nl.leerkring.facilitation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For a report: what came out of runs that are open to the circle. Of a sealed one nothing, ever, and nothing that the group did not see together. */
@Component
public class Outcomes {

    private final Database database;

    Outcomes(Database database) {
        this.database = database;
    }

    private record Row(int step, int ask, String text, int bin, String state, int dots) {
    }

    /** In the order of the steps; what nobody answered is not in it. The key must open the circle. */
    public List<Outcome> of(Key key, RunGlance glance) {
        Run run = glance.run();
        if (run.sealed()) {
            return List.of();
        }
        List<Row> notes = database.read(key, sql -> sql.sql("""
                select e.step, e.ask, e.content->>'text' as text, coalesce(e.bin, (e.content->>'bin')::int, -1) as bin, e.state,
                       (select count(*)::int from facilitation.entry v where v.target = e.id and v.counted and v.removed is null) as dots
                from facilitation.entry e where e.run = :run and e.ask >= 0 and not e.counted and not e.sealed and e.removed is null
                      and coalesce(e.content->>'text', '') <> '' order by dots desc, e.made, e.id
                """).param("run", run.id().value()).query(Row.class).list());
        Map<Tally.Asked, Tally> tallies = database.read(key, sql -> Entries.tallies(sql, run));
        List<Outcome> all = new ArrayList<>();
        for (int step = 0; step < run.script().steps().size(); step++) {
            for (int number = 0; number < run.step(step).asks().size(); number++) {
                Tally.Asked asked = new Tally.Asked(step, number);
                Outcome outcome = outcome(run.step(step).asks().get(number), asked, notes, tallies.get(asked));
                if (seen(glance, asked) && (!outcome.notes().isEmpty() || outcome.picks().stream().anyMatch(pick -> pick.times() > 0))) {
                    all.add(outcome);
                }
            }
        }
        return all;
    }

    /** By everybody in the run. */
    private static boolean seen(RunGlance glance, Tally.Asked asked) {
        Sight sight = glance.run().step(asked.step()).asks().get(asked.ask()).sight();
        return sight == Sight.NOW || sight == Sight.TOGETHER && glance.stand().shows(asked.step());
    }

    private static Outcome outcome(Ask ask, Tally.Asked asked, List<Row> notes, @Nullable Tally tally) {
        return new Outcome(asked.step() + "-" + asked.ask(), ask.label(), ask.kind(), ask.boarded(),
                notes.stream().filter(row -> row.step() == asked.step() && row.ask() == asked.ask())
                        .sorted(Comparator.comparing(row -> ask.boarded() ? row.bin() : 0)).map(row -> note(row, ask)).toList(), picks(ask, tally));
    }

    private static Outcome.Note note(Row row, Ask ask) {
        Text bin = ask.bin(ask.boarded() ? Math.max(0, row.bin()) : row.bin());
        return new Outcome.Note(row.text(), bin == null ? Text.name("") : bin, row.dots(), row.state() == null ? "open" : row.state());
    }

    private static List<Outcome.Pick> picks(Ask ask, @Nullable Tally tally) {
        if (tally == null) {
            return List.of();
        }
        return switch (ask.kind()) {
            case SCALE -> IntStream.rangeClosed(1, 10).mapToObj(mark -> new Outcome.Pick(Text.name(String.valueOf(mark)), tally.of(String.valueOf(mark)), 0)).toList();
            case PICK, RANK -> IntStream.range(0, ask.bins().size()).mapToObj(i -> pick(ask, tally, i)).toList();
            case NOTE, SORT, COMMIT -> List.of();
        };
    }

    private static Outcome.Pick pick(Ask ask, Tally tally, int option) {
        String picked = String.valueOf(option);
        int times = tally.of(picked);
        double place = ask.kind() == Ask.Kind.RANK && times > 0 ? tally.places().getOrDefault(picked, 0) / (double) times : 0;
        return new Outcome.Pick(ask.bins().get(option), times, place);
    }
}
