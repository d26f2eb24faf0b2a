package nl.leerkring.search.upkeep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UpkeepJobs {

    @Bean
    RecurringTask<Void> searchUpkeep(Upkeep upkeep) {
        return Tasks.recurring("search-upkeep", FixedDelay.ofSeconds(5)).execute((instance, context) -> upkeep.round());
    }
}
