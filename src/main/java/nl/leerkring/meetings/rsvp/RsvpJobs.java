package nl.leerkring.meetings.rsvp;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RsvpJobs {

    @Bean
    RecurringTask<Void> rsvpReminders(Reminders reminders) {
        return Tasks.recurring("rsvp reminders", Reminders.MORNING.daily())
                .execute((instance, context) -> reminders.planned(context.getExecution().executionTime));
    }
}
