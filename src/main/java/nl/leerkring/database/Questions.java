package nl.leerkring.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.util.ConcurrentLruCache;

/**
 * Questions that travel together ({@link Database#ask}). Who puts one gets the answer later: the first who wants hers sends all that were
 * put by then, in one journey to PostgreSQL and back. Who puts the same question as somebody before her shares the answer.
 */
public final class Questions {
    private static final ConcurrentLruCache<String, Named> NAMED = new ConcurrentLruCache<>(256, Named::of);

    private final JdbcOperations jdbc;
    private final BooleanSupplier open;
    private final Map<Question<?>, Answer<?>> put = new HashMap<>();
    private final List<Answer<?>> waiting = new ArrayList<>();
    private boolean ended;

    /** @param open whether the transaction opens what these questions were put for */
    Questions(JdbcOperations jdbc, BooleanSupplier open) {
        this.jdbc = jdbc;
        this.open = open;
    }

    /** Begins a question; it is put with {@link Asking#rows} or one of its kind. */
    public Asking sql(String sql) {
        return new Asking(sql);
    }

    /** A question with what fills its parameters. */
    public final class Asking {
        private final String sql;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

        private Asking(String sql) {
            this.sql = sql;
        }

        public Asking param(String name, @Nullable Object value) {
            values.put(name, value);
            return this;
        }

        /** @param row makes something of each row; one that remembers nothing of its own lets the answer be shared */
        public <T> Supplier<List<T>> rows(RowMapper<T> row) {
            return put(new Question<>(sql, values, row));
        }

        /** The first row, where there can be one at most; or nothing. */
        public <T> Supplier<@Nullable T> row(RowMapper<T> row) {
            Supplier<List<T>> rows = rows(row);
            return () -> rows.get().isEmpty() ? null : rows.get().getFirst();
        }
    }

    @SuppressWarnings("unchecked") // equal questions have equal readers
    private <T> Answer<T> put(Question<T> question) {
        return (Answer<T>) put.computeIfAbsent(question, each -> {
            Answer<T> answer = new Answer<>(question);
            waiting.add(answer);
            return answer;
        });
    }

    /** Sends what was put and not yet sent. */
    void send() {
        if (ended) {
            throw new IllegalStateException("All questions were answered and the transaction is over; ask before you hand back the result");
        }
        if (!waiting.isEmpty()) {
            send("");
        }
    }

    /** The same, and with it the end of the transaction. */
    void end() {
        send(";\ncommit");
        ended = true;
    }

    private void send(String end) {
        if (!open.getAsBoolean()) {
            throw new IllegalStateException("Questions that were put with one key are not sent with another key; want the answers before you use that");
        }
        List<Answer<?>> sent = List.copyOf(waiting);
        waiting.clear();
        String all = sent.stream().map(answer -> answer.question.named().sql()).collect(Collectors.joining(";\n", "", end));
        jdbc.execute(connection -> connection.prepareStatement(all), (PreparedStatement statement) -> exchange(statement, sent));
    }

    /** The driver sends statements between semicolons in one go, and keeps each prepared on the server. */
    private static boolean exchange(PreparedStatement statement, List<Answer<?>> sent) throws SQLException {
        int place = 1;
        for (Answer<?> answer : sent) {
            for (Object value : answer.question.inOrder()) {
                StatementCreatorUtils.setParameterValue(statement, place++, SqlTypeValue.TYPE_UNKNOWN, value);
            }
        }
        statement.execute();
        for (Answer<?> answer : sent) {
            answer.read(statement);
            statement.getMoreResults();
        }
        return true;
    }

    private record Question<T>(String sql, Map<String, @Nullable Object> values, RowMapper<T> row) {
        Named named() {
            return NAMED.get(sql);
        }

        @Nullable Object[] inOrder() {
            return NamedParameterUtils.buildValueArray(named().parsed(), new MapSqlParameterSource(values), null);
        }
    }

    /** A statement with places instead of names. */
    private record Named(ParsedSql parsed, String sql) {
        static Named of(String sql) {
            ParsedSql parsed = NamedParameterUtils.parseSqlStatement(sql);
            return new Named(parsed, NamedParameterUtils.substituteNamedParameters(parsed, null));
        }
    }

    private final class Answer<T> implements Supplier<List<T>> {
        private final Question<T> question;
        private @Nullable List<T> rows;

        private Answer(Question<T> question) {
            this.question = question;
        }

        @Override
        public List<T> get() {
            if (rows == null) {
                send();
            }
            return Objects.requireNonNull(rows, "the journey failed");
        }

        private void read(PreparedStatement statement) throws SQLException {
            List<T> all = new ArrayList<>();
            try (var result = Objects.requireNonNull(statement.getResultSet())) {
                while (result.next()) {
                    all.add(question.row.mapRow(result, all.size()));
                }
            }
            rows = List.copyOf(all);
        }
    }
}
