package nl.leerkring.database.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.leerkring.database.StartRefused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Every bean that is a {@link Task} is a job; whoever wants one done later injects {@link SchedulerClient}. */
@Configuration(proxyBeanMethods = false)
class Jobs {
    private static final String TABLE = "database.scheduled_tasks";
    private static final int AT_ONCE = 8; // fewer than the pool, or jobs would keep the pages waiting

    @Bean(destroyMethod = "") // its lifecycle stops it
    Scheduler scheduler(DataSource dataSource, ObjectProvider<Task<?>> tasks, Environment environment) {
        var all = tasks.orderedStream().toList();
        return new Builder(dataSource, all)
            .startingAtOnce(all)
            .tableName(TABLE)
            .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
            .serializer(new JsonData())
            .threads(AT_ONCE)
            .executorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job ", 0).factory()))
            .pollingInterval(polling(environment))
            .heartbeatInterval(Duration.ofMinutes(1))
            .shutdownMaxWait(Duration.ofSeconds(20))
            .build();
    }

    /** Joins the running transaction: what is scheduled there happens if it commits, and only then. */
    @Bean
    @Primary
    SchedulerClient schedulerClient(DataSource dataSource, ObjectProvider<Task<?>> tasks) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource), tasks.orderedStream().toList())
            .tableName(TABLE)
            .serializer(new JsonData())
            .build();
    }

    @Bean
    JobsLifecycle jobsLifecycle(Scheduler scheduler, Environment environment) {
        return new JobsLifecycle(scheduler, environment.getProperty("leerkring.jobs.enabled", Boolean.class, true));
    }

    private static Duration polling(Environment environment) {
        var text = environment.getProperty("leerkring.jobs.polling", "5s");
        try {
            return DurationStyle.detectAndParse(text);
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused("LEERKRING_JOBS_POLLING must be a duration such as 5s, not \"" + text + "\".", wrong);
        }
    }

    /** The library tells start tasks from the others by type, which a list of beans cannot. */
    private static final class Builder extends SchedulerBuilder {
        Builder(DataSource dataSource, List<Task<?>> tasks) {
            super(dataSource, tasks);
        }

        Builder startingAtOnce(List<Task<?>> all) {
            all.stream().filter(OnStartup.class::isInstance).map(OnStartup.class::cast).forEach(startTasks::add);
            return this;
        }
    }
}
