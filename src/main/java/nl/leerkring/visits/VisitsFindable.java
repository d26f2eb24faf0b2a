package nl.leerkring.visits;

import nl.leerkring.search.Findable;
import nl.leerkring.web.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What search finds of project visits. */
@Configuration(proxyBeanMethods = false)
class VisitsFindable {

    @Bean
    Findable findableVisit() {
        return new Findable("visit", Text.of("projectbezoek", "project visit"), "visit", 50);
    }
}
