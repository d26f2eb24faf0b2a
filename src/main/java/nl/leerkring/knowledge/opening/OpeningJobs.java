package nl.leerkring.knowledge.opening;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.leerkring.web.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpeningJobs {

    private static final LocalTime MORNING = LocalTime.of(9, 5);

    @Bean
    RecurringTask<Void> employersAskedOnceMore(EmployerAnswers answers) {
        return Tasks.recurring("employers who did not answer", new Daily(Dates.AMSTERDAM, MORNING))
                .execute((instance, context) -> answers.remind(context.getExecution().executionTime));
    }
}
