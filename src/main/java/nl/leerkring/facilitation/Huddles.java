package nl.leerkring.facilitation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerkring.people.Dividing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The small groups of a step, as its script asks. They are kept nowhere: they follow from who was there when the step began, so every page
 * tells the same; who comes later joins the smallest. Groups of the step before stay together when those of this step are larger.
 */
final class Huddles {

    /** With more people than that one finds somebody oneself. */
    private static final int MOST = 60;

    /** @param seen when this person came in */
    record Somebody(UUID presence, String name, String organisation, Instant seen) {
    }

    private Huddles() {
    }

    /** Of the step that is now; none: it asks for none. Who leads sits in none, but of a small group. */
    static List<Huddle> of(JdbcClient sql, Run run, Stand stand, List<Move> moves) {
        if (stand.phase() != Phase.STEP || run.step(stand.step()).huddles() == null) {
            return List.of();
        }
        List<Somebody> people = sql.sql("""
                select p.id, p.name, coalesce(o.name, '') as organisation, p.seen from facilitation.presence p left join people.person x on x.id = p.person
                left join people.organisation o on o.id = x.organisation
                where p.run = :run and p.seen is not null and p.role <> 'listener' and not (:open and (p.leads or exists (select 1 from circles.members s
                    where s.circle = p.circle and s.person = p.person and s.role in ('coordinator', 'facilitator')))) order by p.seen, p.id limit :most
                """).param("run", run.id().value()).param("open", run.open()).param("most", MOST + 1)
                .query((row, n) -> new Somebody(row.getObject("id", UUID.class), row.getString("name"),
                        row.getString("organisation"), row.getObject("seen", OffsetDateTime.class).toInstant())).list();
        return people.size() > MOST ? List.of() : of(run.id(), run.script(), stand.step(), entered(run.script(), moves), people);
    }

    /** When each step began, for the last time. */
    static Map<Integer, Instant> entered(Script script, List<Move> moves) {
        Map<Integer, Instant> entered = new HashMap<>();
        Timekeeping time = new Timekeeping(script);
        int at = -1;
        for (Move move : moves) {
            time.apply(move);
            int step = time.stand().step();
            if (step != at) {
                entered.put(step, move.at());
                at = step;
            }
        }
        return entered;
    }

    static List<Huddle> of(RunId run, Script script, int step, Map<Integer, Instant> entered, List<Somebody> people) {
        Huddle.Kind kind = step < 0 ? null : script.steps().get(step).huddles();
        Instant since = entered.get(step);
        if (kind == null || since == null) {
            return List.of();
        }
        List<Somebody> early = people.stream().filter(each -> !each.seen().isAfter(since)).toList();
        List<Huddle> before = step > 0 && smaller(script.steps().get(step - 1), kind) ? of(run, script, step - 1, entered, early) : List.of();
        List<List<Huddle.Member>> groups = divided(kind, lot(run, step), early, before);
        people.stream().filter(each -> each.seen().isAfter(since)).forEach(each -> groups.stream().min(Comparator.comparingInt(List::size))
                .ifPresent(group -> group.add(new Huddle.Member(each.presence(), each.name()))));
        return groups.stream().map(Huddle::new).toList();
    }

    private static boolean smaller(Step step, Huddle.Kind kind) {
        return step.huddles() != null && step.huddles().size() < kind.size();
    }

    private static List<List<Huddle.Member>> divided(Huddle.Kind kind, long lot, List<Somebody> people, List<Huddle> before) {
        int count = Math.max(1, people.size() / kind.size());
        List<Dividing.Pair> together = before.stream().flatMap(each -> each.members().stream().skip(1)
                .map(member -> new Dividing.Pair(each.members().getFirst().presence(), member.presence()))).toList();
        Map<UUID, Integer> numbers = Dividing.divide(new Dividing.Rules(kind.size(), count, true, kind.mates().colleagues(), true, together, List.of(), lot),
                people.stream().map(each -> new Dividing.Somebody(each.presence(), each.organisation(), List.of())).toList());
        List<List<Huddle.Member>> groups = IntStream.range(0, count).<List<Huddle.Member>>mapToObj(each -> new ArrayList<>()).toList();
        people.forEach(each -> groups.get(numbers.get(each.presence()) - 1).add(new Huddle.Member(each.presence(), each.name())));
        return groups;
    }

    private static long lot(RunId run, int step) {
        return run.value().getLeastSignificantBits() * 31 + step;
    }
}
