package nl.leerkring.meetings.report;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportJobs {

    @Bean
    RecurringTask<Void> lateReports(ReportLate late) {
        return Tasks.recurring("reports that are not out", ReportLate.MORNING.daily()).execute((instance, context) -> late.planned(context.getExecution().executionTime));
    }

    @Bean
    RecurringTask<Void> dayReports(ReportMorning morning) {
        return Tasks.recurring("day reports", ReportMorning.MORNING.daily()).execute((instance, context) -> morning.planned(context.getExecution().executionTime));
    }
}
