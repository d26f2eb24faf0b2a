package nl.leerkring.database.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.database.DatabaseApp;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.world.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

class JobsTests {
    private static final Key HOUSE = Key.house("the tests schedule a letter");

    @Test
    void aJobIsDoneIfItsTransactionCommitsAndOnlyThen() throws Exception {
        try (var app = DatabaseApp.start(arguments("--leerkring.jobs.polling=50ms"), Letters.class)) {
            var database = app.getBean(Database.class);
            var client = app.getBean(SchedulerClient.class);
            var letters = app.getBean(Letters.class);
            assertThatIllegalStateException().isThrownBy(() -> database.change(HOUSE, _ -> {
                client.schedule(Letters.LETTER.instance("never").data(new Letter(Ids.next(), Instant.now())).scheduledTo(Instant.now()));
                throw new IllegalStateException("roll back");
            }));
            var letter = new Letter(Ids.next(), Instant.now());
            database.change(HOUSE, _ -> client.schedule(Letters.LETTER.instance("one").data(letter).scheduledTo(Instant.now())));
            assertThat(letters.sent.poll(10, TimeUnit.SECONDS)).isEqualTo(letter);
            assertThat(letters.sent).isEmpty();
            assertThat(letters.swept.await(10, TimeUnit.SECONDS)).as("a recurring job starts by itself").isTrue();
        }
    }

    @Test
    void aJobIsDoneOnceThoughTwoNodesLookForWork() {
        var fresh = TestDatabase.fresh();
        var settings = new String[] {fresh.arguments()[0], "--leerkring.jobs.polling=20ms"};
        try (var here = DatabaseApp.start(settings, Letters.class); var there = DatabaseApp.start(settings, Letters.class)) {
            here.getBean(Database.class).change(HOUSE, _ -> {
                for (int i = 0; i < 100; i++) {
                    here.getBean(SchedulerClient.class).schedule(Letters.LETTER.instance("letter " + i).data(new Letter(Ids.next(), Instant.now())).scheduledTo(Instant.now()));
                }
            });
            var sent = Stream.of(here, there).map(node -> node.getBean(Letters.class).sent).toList();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> left(here) == 0);
            assertThat(sent.stream().flatMap(Collection::stream).map(Letter::to).toList()).hasSize(100).doesNotHaveDuplicates();
        }
    }

    private static long left(ConfigurableApplicationContext node) {
        return node.getBean(Database.class).read(HOUSE, sql -> sql.sql("select count(*) from database.scheduled_tasks where task_name = 'letter'").query(Long.class).single());
    }

    @Test
    void aNodeWithoutJobsLeavesThemToOthers() {
        try (var app = DatabaseApp.start(arguments("--leerkring.jobs.enabled=false"), Letters.class)) {
            assertThat(app.getBean(JobsLifecycle.class).isRunning()).isFalse();
        }
    }

    private static String[] arguments(String extra) {
        return Stream.concat(Stream.of(TestDatabase.fresh().arguments()), Stream.of(extra)).toArray(String[]::new);
    }

    record Letter(UUID to, Instant asked) {}

    static final class Letters {
        static final TaskDescriptor<Letter> LETTER = TaskDescriptor.of("letter", Letter.class);
        final LinkedBlockingQueue<Letter> sent = new LinkedBlockingQueue<>();
        final CountDownLatch swept = new CountDownLatch(1);

        @Bean
        OneTimeTask<Letter> letter() {
            return Tasks.oneTime(LETTER).execute((instance, _) -> sent.add(instance.getData()));
        }

        @Bean
        RecurringTask<Void> sweep() {
            return Tasks.recurring("sweep", FixedDelay.ofHours(1)).execute((_, _) -> swept.countDown());
        }
    }
}
