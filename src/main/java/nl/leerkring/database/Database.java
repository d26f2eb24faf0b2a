package nl.leerkring.database;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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
    private final DataSource source;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    Database(JdbcClient sql, DataSource source, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.source = source;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    public <T extends @Nullable Object> T read(Key key, Function<JdbcClient, T> work) {
        return run(reading, key, work);
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

    @SuppressWarnings("NullAway") // execute returns null only if the work did
    private <T extends @Nullable Object> T run(TransactionTemplate transaction, Key key, Function<JdbcClient, T> work) {
        var wanted = Opened.by(key);
        return transaction.execute(status -> {
            if (status.isNewTransaction()) {
                wanted.set(sql);
                return framed(wanted, work);
            }
            var before = opened();
            return before.equals(wanted) ? work.apply(sql) : inner(before, wanted, work);
        });
    }

    private <T extends @Nullable Object> T inner(Opened before, Opened wanted, Function<JdbcClient, T> work) {
        wanted.set(sql);
        T result;
        try {
            result = framed(wanted, work);
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

    private <T extends @Nullable Object> T framed(Opened opened, Function<JdbcClient, T> work) {
        return ScopedValue.where(FRAME, new Frame(transaction(), opened)).call(() -> work.apply(sql));
    }

    /** What the running transaction opens: remembered, or asked if somebody else began or suspended a transaction. */
    private Opened opened() {
        if (FRAME.isBound() && FRAME.get().transaction() == transaction()) {
            return FRAME.get().opened();
        }
        return Opened.current(sql);
    }

    private @Nullable Object transaction() {
        return TransactionSynchronizationManager.getResource(source);
    }

    private static boolean inTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** The transaction is told apart by its connection holder, which is new for each. */
    private record Frame(@Nullable Object transaction, Opened opened) {}
}
