package nl.leerkring.meetings.dates;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatesJobs {

    @Bean
    RecurringTask<Void> datePollReminders(PollMails mails) {
        return Tasks.recurring("date poll reminders", PollMails.MORNING.daily())
                .execute((instance, context) -> mails.planned(context.getExecution().executionTime));
    }
}
