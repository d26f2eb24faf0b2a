package nl.leerkring.meetings.checklist;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.leerkring.web.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChecklistJobs {

    /** In the morning of Amsterdam: a mail at night helps nobody. */
    @Bean
    RecurringTask<Void> checklistReminders(ChecklistReminders reminders) {
        return Tasks.recurring("checklist reminders", new Daily(Dates.AMSTERDAM, LocalTime.of(8, 20)))
                .execute((instance, context) -> reminders.planned(context.getExecution().executionTime));
    }
}
