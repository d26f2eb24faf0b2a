package nl.leerkring.meetings.dates;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.leerkring.web.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatesJobs {

    /** In the morning of Amsterdam: a mail at night helps nobody. */
    @Bean
    RecurringTask<Void> datePollReminders(PollMails mails) {
        return Tasks.recurring("date poll reminders", new Daily(Dates.AMSTERDAM, LocalTime.of(8, 10)))
                .execute((instance, context) -> mails.planned(context.getExecution().executionTime));
    }
}
