package nl.leerkring.database;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a key opens, as PostgreSQL reads it; `true` in the SQL lets it end with the transaction. */
record Opened(String person, String circles, String house) {
    private static final String SET = """
        select set_config('leerkring.person', :person, true),
               set_config('leerkring.circles', :circles, true),
               set_config('leerkring.house', :house, true)
        """;
    /** Questions of a page are the same for everybody, so PostgreSQL plans each once and not for every key. */
    private static final String PUT = SET.stripTrailing() + ",\n       set_config('plan_cache_mode', 'force_generic_plan', true)\n";
    private static final String CURRENT = """
        select coalesce(current_setting('leerkring.person', true), '') as person,
               coalesce(current_setting('leerkring.circles', true), '') as circles,
               coalesce(current_setting('leerkring.house', true), '') as house
        """;

    static Opened by(Key key) {
        // sorted, so that equal keys are equal text
        var circles = key.circles().stream().map(UUID::toString).sorted().collect(Collectors.joining(",", "{", "}"));
        return new Opened(Objects.toString(key.person(), ""), circles, key.house() ? "on" : "");
    }

    static Opened current(JdbcClient sql) {
        return sql.sql(CURRENT).query(Opened.class).single();
    }

    void set(JdbcClient sql) {
        sql.sql(SET).param("person", person).param("circles", circles).param("house", house)
            .query((row, _) -> true).single();
    }

    /** In the journey of the first question. */
    void put(Questions questions) {
        questions.sql(PUT).param("person", person).param("circles", circles).param("house", house).rows((row, _) -> true);
    }
}
