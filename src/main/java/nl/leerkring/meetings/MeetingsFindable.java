package nl.leerkring.meetings;

import nl.leerkring.search.Findable;
import nl.leerkring.web.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What search finds of the days of a circle. */
@Configuration(proxyBeanMethods = false)
class MeetingsFindable {

    @Bean
    Findable findableMeeting() {
        return new Findable("meeting", Text.of("bijeenkomst", "meeting"), "calendar", 20);
    }

    @Bean
    Findable findableProgramme() {
        return new Findable("programme", Text.of("programmaonderdeel", "programme item"), "clock", 30);
    }

    @Bean
    Findable findableDocument() {
        return new Findable("document", Text.of("document", "document or link"), "document", 60);
    }

    @Bean
    Findable findableReport() {
        return new Findable("report", Text.of("verslag", "report"), "copy", 70, true);
    }

    @Bean
    Findable findableHarvest() {
        return new Findable("harvest", Text.of("oogstkaart", "harvest card"), "harvest", 80);
    }
}
