package nl.leerkring.database.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * @param name    with its schema
 * @param columns with commas between; what PostgreSQL computes itself is not among them
 * @param guarded row-level security holds for the owner as well
 */
record Table(String name, String columns, boolean guarded) {
    private static final String ALL = """
        select format('%I.%I', n.nspname, c.relname) as name, c.relforcerowsecurity as guarded,
               string_agg(format('%I', a.attname), ', ' order by a.attnum) as columns
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'house')
          and coalesce(obj_description(c.oid, 'pg_class'), '') <> 'never in a backup'
        group by n.nspname, c.relname, c.relforcerowsecurity order by 1
        """;
    private static final String REFERENCES = """
        select distinct conrelid::regclass::text as referring, confrelid::regclass::text as referred
        from pg_constraint where contype = 'f' and conrelid <> confrelid
        """;

    /** All tables of the program, those that others refer to first. The history of the migrations is not one: migrating writes it. */
    static List<Table> all(Connection connection) throws SQLException {
        Map<String, Table> left = new LinkedHashMap<>();
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path = ''"); // so that names come with their schema
            for (var rows = statement.executeQuery(ALL); rows.next(); ) {
                var table = table(rows);
                left.put(table.name(), table);
            }
            for (var rows = statement.executeQuery(REFERENCES); rows.next(); ) {
                needs.computeIfAbsent(rows.getString("referring"), _ -> new TreeSet<>()).add(rows.getString("referred"));
            }
            statement.execute("reset search_path");
        }
        return ordered(left, needs);
    }

    private static Table table(ResultSet row) throws SQLException {
        return new Table(row.getString("name"), row.getString("columns"), row.getBoolean("guarded"));
    }

    private static List<Table> ordered(Map<String, Table> left, Map<String, Set<String>> needs) {
        List<Table> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            var ready = left.values().stream().filter(table -> needs.getOrDefault(table.name(), Set.of()).stream().noneMatch(left::containsKey)).toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("These tables refer to each other in a circle, so no order loads them: " + left.keySet());
            }
            ready.forEach(table -> left.remove(table.name()));
            ordered.addAll(ready);
        }
        return ordered;
    }

    String copyOut() {
        return "copy " + name + " (" + columns + ") to stdout with (format csv, header true)";
    }

    /** The header must be that of the table: a column in the wrong place is an error and no wrong data. */
    String copyIn() {
        return "copy " + name + " (" + columns + ") from stdin with (format csv, header match)";
    }
}
