package nl.leerkring.meetings.rhythm;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RhythmJobs {

    @Bean
    RecurringTask<Void> meetingRhythm(Rhythm rhythm) {
        return Tasks.recurring("meeting rhythm", Rhythm.MORNING.daily()).execute((instance, context) -> rhythm.planned(context.getExecution().executionTime));
    }
}
