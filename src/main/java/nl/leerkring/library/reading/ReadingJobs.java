package nl.leerkring.library.reading;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReadingJobs {

    private static final int SECONDS = 15;

    /** On one node at a time, so that there is never more than one such process. */
    @Bean
    RecurringTask<Void> readings(Readings readings) {
        return Tasks.recurring("readings", FixedDelay.ofSeconds(SECONDS)).execute((instance, context) -> readings.work());
    }
}
