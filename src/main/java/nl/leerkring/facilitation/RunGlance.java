package nl.leerkring.facilitation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A run from outside: where it is and who is in it, never what is said.
 *
 * @param people names, who leads first, at most forty
 */
public record RunGlance(Run run, Stand stand, List<String> people, Set<UUID> persons) {

    public boolean has(UUID person) {
        return persons.contains(person);
    }

    static RunGlance of(Run run, ResultSet row) throws SQLException {
        List<Move> moves = Arrays.stream(strings(row, "moves")).map(RunGlance::move).toList();
        Set<UUID> persons = Arrays.stream((UUID[]) row.getArray("persons").getArray()).collect(Collectors.toSet());
        return new RunGlance(run, Stand.of(run.script(), moves), List.of(strings(row, "people")), persons);
    }

    private static Move move(String line) {
        String[] part = line.split(" ");
        return new Move(Move.Kind.valueOf(part[0]), Integer.parseInt(part[1]),
                Instant.ofEpochMilli(new BigDecimal(part[2]).movePointRight(3).longValue()));
    }

    static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
