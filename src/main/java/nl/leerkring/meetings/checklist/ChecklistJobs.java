package nl.leerkring.meetings.checklist;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChecklistJobs {

    @Bean
    RecurringTask<Void> checklistReminders(ChecklistReminders reminders) {
        return Tasks.recurring("checklist reminders", ChecklistReminders.MORNING.daily())
                .execute((instance, context) -> reminders.planned(context.getExecution().executionTime));
    }
}
