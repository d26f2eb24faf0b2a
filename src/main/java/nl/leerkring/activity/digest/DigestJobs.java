package nl.leerkring.activity.digest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.leerkring.web.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DigestJobs {

    /** After the mails that hang on a day, because who got one of those waits. */
    @Bean
    RecurringTask<Void> digests(Digests digests) {
        return Tasks.recurring("digests", new Daily(Dates.AMSTERDAM, LocalTime.of(10, 0))).execute((instance, context) -> digests.planned(context.getExecution().executionTime));
    }
}
