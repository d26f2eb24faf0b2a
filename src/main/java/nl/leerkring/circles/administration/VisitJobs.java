package nl.leerkring.circles.administration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VisitJobs {

    @Bean
    RecurringTask<Void> endOfVisits(Visits visits) {
        return Tasks.recurring("end of visits", FixedDelay.of(Duration.ofMinutes(1))).execute((instance, context) -> visits.endOverdue());
    }
}
