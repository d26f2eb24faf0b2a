package nl.leerkring.knowledge.checkins;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.leerkring.web.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckInJobs {

    private static final LocalTime MORNING = LocalTime.of(8, 50);

    @Bean
    RecurringTask<Void> comingBack(Rhythm rhythm, CheckInMails mails) {
        return Tasks.recurring("cards that come back", new Daily(Dates.AMSTERDAM, MORNING)).execute((instance, context) -> {
            rhythm.planned(context.getExecution().executionTime);
            mails.planned(context.getExecution().executionTime);
        });
    }
}
