package nl.leerkring.meetings.calendar;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What announcements may have missed, such as a change made by another version of the program, is put right within a quarter. */
@Configuration(proxyBeanMethods = false)
class CalendarJobs {

    @Bean
    RecurringTask<Void> calendars(Invitations invitations) {
        return Tasks.recurring("calendars", FixedDelay.ofMinutes(15)).execute((instance, context) -> invitations.bringAllUpToDate());
    }
}
