package nl.leerkring.meetings.harvest;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HarvestJobs {

    @Bean
    RecurringTask<Void> intentions(CommitmentMails mails) {
        return Tasks.recurring("intentions", CommitmentMails.MORNING.daily()).execute((instance, context) -> mails.planned(context.getExecution().executionTime));
    }
}
