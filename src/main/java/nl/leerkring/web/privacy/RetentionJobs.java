package nl.leerkring.web.privacy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.leerkring.web.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetentionJobs {

    /** At night, on one of the nodes. */
    @Bean
    RecurringTask<Void> retentionEachNight(Retention retention) {
        return Tasks.recurring("retention", new Daily(Dates.AMSTERDAM, LocalTime.of(3, 30))).execute((instance, context) -> retention.sweep());
    }
}
