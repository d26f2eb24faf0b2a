package nl.leerkring.database;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way everybody talks SQL: with a key, in a transaction.
 * A call inside a running transaction joins it; another key holds for the inner part only.
 */
@Component
public final class Database {
    private static final int LONGEST_HINT = 7_999; // PostgreSQL refuses a payload of 8,000 bytes
    private static final ScopedValue<Frame> FRAME = ScopedValue.newInstance();

    private final JdbcClient sql;
    private final JdbcOperations jdbc;
    private final DataSource source;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    Database(JdbcClient sql, JdbcOperations jdbc, DataSource source, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.jdbc = jdbc;
        this.source = source;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    public <T extends @Nullable Object> T read(Key key, Function<JdbcClient, T> work) {
        return run(reading, key, work);
    }

    /**
     * A read whose questions travel together (docs/decisions/0017): the key goes along with the first of them, and the end of the
     * transaction with the last, which are those that are still waiting when the work hands back how it will make its result.
     */
    public <T extends @Nullable Object> T ask(Key key, Function<Questions, Supplier<T>> work) {
        var wanted = Opened.by(key);
        var questions = new Questions(jdbc, () -> opened().equals(wanted));
        if (inTransaction()) {
            return read(key, sql -> work.apply(questions).get());
        }
        wanted.put(questions);
        return began(reading, wanted, questions, sql -> {
            var result = work.apply(questions);
            questions.end();
            return result.get();
        });
    }

    public <T extends @Nullable Object> T write(Key key, Function<JdbcClient, T> work) {
        if (inTransaction() && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("A write was asked inside a read; begin with Database.write");
        }
        return run(writing, key, work);
    }

    public void change(Key key, Consumer<JdbcClient> work) {
        this.<@Nullable Void>write(key, sql -> {
            work.accept(sql);
            return null;
        });
    }

    /** Tells every node that something changed, when this transaction commits and not before; equal hints arrive once. */
    public void hint(String topic) {
        if (!inTransaction()) {
            throw new IllegalStateException("A hint is part of the change it tells about; call it inside Database.write");
        }
        if (topic.isEmpty() || topic.getBytes(StandardCharsets.UTF_8).length > LONGEST_HINT) {
            throw new IllegalArgumentException("A hint is 1 to " + LONGEST_HINT + " bytes long: send ids, not contents");
        }
        sql.sql("select pg_notify('hints', :topic)").param("topic", topic).query((row, _) -> true).single();
    }

    private <T extends @Nullable Object> T run(TransactionTemplate transaction, Key key, Function<JdbcClient, T> work) {
        var wanted = Opened.by(key);
        if (!inTransaction()) {
            return began(transaction, wanted, null, sql -> {
                wanted.set(sql);
                return work.apply(sql);
            });
        }
        return joined(transaction, wanted, work);
    }

    @SuppressWarnings("NullAway") // execute returns null only if the work did
    private <T extends @Nullable Object> T began(TransactionTemplate transaction, Opened wanted, @Nullable Questions questions, Function<JdbcClient, T> work) {
        return transaction.execute(status -> framed(wanted, questions, work));
    }

    @SuppressWarnings("NullAway") // as above
    private <T extends @Nullable Object> T joined(TransactionTemplate transaction, Opened wanted, Function<JdbcClient, T> work) {
        return transaction.execute(status -> {
            settle();
            var before = opened();
            return before.equals(wanted) ? work.apply(sql) : inner(before, wanted, work);
        });
    }

    /** Sends what was put with the key of the running transaction, and perhaps that key itself, before something else is done in it. */
    private void settle() {
        if (known() && FRAME.get().questions() != null) {
            FRAME.get().questions().send();
        }
    }

    private <T extends @Nullable Object> T inner(Opened before, Opened wanted, Function<JdbcClient, T> work) {
        wanted.set(sql);
        T result;
        try {
            result = framed(wanted, null, work);
        } catch (RuntimeException | Error failure) {
            restore(before, failure);
            throw failure;
        }
        before.set(sql);
        return result;
    }

    /** Whoever catches the failure must not go on with the inner key; after an SQL error PostgreSQL answers nothing anyway. */
    private void restore(Opened before, Throwable failure) {
        try {
            before.set(sql);
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    private <T extends @Nullable Object> T framed(Opened opened, @Nullable Questions questions, Function<JdbcClient, T> work) {
        return ScopedValue.where(FRAME, new Frame(transaction(), opened, questions)).call(() -> work.apply(sql));
    }

    /** What the running transaction opens: remembered, or asked if somebody else began or suspended a transaction. */
    private Opened opened() {
        return known() ? FRAME.get().opened() : Opened.current(sql);
    }

    private boolean known() {
        return FRAME.isBound() && FRAME.get().transaction() == transaction();
    }

    private @Nullable Object transaction() {
        return TransactionSynchronizationManager.getResource(source);
    }

    private static boolean inTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** The transaction is told apart by its connection holder, which is new for each. */
    private record Frame(@Nullable Object transaction, Opened opened, @Nullable Questions questions) {}
}
