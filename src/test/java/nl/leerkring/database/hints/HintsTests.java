package nl.leerkring.database.hints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.leerkring.database.Database;
import nl.leerkring.database.DatabaseApp;
import nl.leerkring.database.DedicatedConnections;
import nl.leerkring.database.HintListener;
import nl.leerkring.database.Key;
import nl.leerkring.world.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class HintsTests {
    private static final Key HOUSE = Key.house("the tests give hints");
    private static TestDatabase fresh;
    private static ConfigurableApplicationContext here;
    private static ConfigurableApplicationContext there;

    @BeforeAll
    static void startTwoNodes() {
        fresh = TestDatabase.fresh();
        here = DatabaseApp.start(fresh.arguments(), Ears.class);
        there = DatabaseApp.start(fresh.arguments(), Ears.class);
    }

    @AfterAll
    static void stop() {
        here.close();
        there.close();
    }

    @Test
    void aHintReachesEveryNodeWhenItsTransactionCommits() throws Exception {
        var database = here.getBean(Database.class);
        assertThatIllegalStateException().isThrownBy(() -> database.change(HOUSE, _ -> {
            database.hint("never");
            throw new IllegalStateException("roll back");
        }));
        database.change(HOUSE, _ -> database.hint("run 12"));
        assertThat(here.getBean(Ears.class).next()).isEqualTo("run 12");
        assertThat(there.getBean(Ears.class).next()).isEqualTo("run 12");
    }

    @Test
    void afterABrokenConnectionTheListenerIsToldAndHearsAgain() throws Exception {
        var near = here.getBean(Ears.class);
        var far = there.getBean(Ears.class);
        try (var connection = here.getBean(DedicatedConnections.class).open(); var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen hints' and datname = current_database()");
        }
        assertThat(near.next()).isEqualTo("(missed)");
        assertThat(far.next()).isEqualTo("(missed)");
        here.getBean(Database.class).change(HOUSE, _ -> here.getBean(Database.class).hint("again"));
        assertThat(near.next()).isEqualTo("again");
        assertThat(far.next()).isEqualTo("again");
    }

    @Test
    void aHintIsShortAndPartOfAChange() {
        var database = here.getBean(Database.class);
        assertThatIllegalStateException().isThrownBy(() -> database.hint("alone"));
        assertThatIllegalArgumentException().isThrownBy(() -> database.change(HOUSE, _ -> database.hint("é".repeat(4_000))));
    }

    @Test
    void whoHasNoListenerDoesNotListen() {
        try (var deaf = DatabaseApp.start(fresh.arguments())) {
            assertThat(deaf.getBean(HintLoop.class).isRunning()).isFalse();
        }
    }

    static final class Ears implements HintListener {
        final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @Override
        public void heard(String topic) {
            heard.add(topic);
        }

        @Override
        public void missed() {
            heard.add("(missed)");
        }

        String next() throws InterruptedException {
            return String.valueOf(heard.poll(10, TimeUnit.SECONDS));
        }
    }
}
