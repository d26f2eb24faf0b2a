package nl.leerkring.news.feeds;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedJobs {

    @Bean
    RecurringTask<Void> newsFeeds(Feeds feeds) {
        return Tasks.recurring("news feeds", FixedDelay.ofHours(1)).execute((instance, context) -> feeds.check());
    }
}
