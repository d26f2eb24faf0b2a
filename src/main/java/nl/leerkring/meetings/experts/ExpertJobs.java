package nl.leerkring.meetings.experts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.leerkring.database.Key;
import nl.leerkring.web.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExpertJobs {

    /** In the morning of Amsterdam: a mail at night helps nobody. */
    @Bean
    RecurringTask<Void> expertThanks(Experts experts) {
        return Tasks.recurring("thanks to experts", new Daily(Dates.AMSTERDAM, LocalTime.of(9, 30)))
                .execute((instance, context) -> experts.thank(Key.house("thanks to experts")));
    }
}
