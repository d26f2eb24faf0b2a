package nl.leerkring.news.bringing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BringingJobs {

    @Bean
    RecurringTask<Void> newsQuestions(AskMails mails) {
        return Tasks.recurring("news questions", AskMails.MORNING.daily())
                .execute((instance, context) -> mails.planned(context.getExecution().executionTime));
    }
}
