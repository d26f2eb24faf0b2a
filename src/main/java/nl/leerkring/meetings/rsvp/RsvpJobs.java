package nl.leerkring.meetings.rsvp;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.leerkring.web.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RsvpJobs {

    /** In the morning of Amsterdam: a mail at night helps nobody. */
    @Bean
    RecurringTask<Void> rsvpReminders(Reminders reminders) {
        return Tasks.recurring("rsvp reminders", new Daily(Dates.AMSTERDAM, LocalTime.of(8, 0)))
                .execute((instance, context) -> reminders.planned(context.getExecution().executionTime));
    }
}
