package nl.leerkring.discussions;

import nl.leerkring.search.Findable;
import nl.leerkring.web.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What search finds of what is said in conversations. */
@Configuration(proxyBeanMethods = false)
class TalkFindable {

    @Bean
    Findable findableMessages() {
        return new Findable("message", Text.of("bericht", "message"), "talk", 60);
    }
}
