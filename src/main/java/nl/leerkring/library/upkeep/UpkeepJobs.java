package nl.leerkring.library.upkeep;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.leerkring.web.language.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UpkeepJobs {

    @Bean
    RecurringTask<Void> libraryUpkeep(Upkeep upkeep) {
        return Tasks.recurring("library upkeep", new Daily(Dates.AMSTERDAM, LocalTime.of(3, 30))).execute((instance, context) -> {
            upkeep.sweep();
            upkeep.check();
        });
    }
}
