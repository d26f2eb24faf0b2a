package nl.leerkring.news;

import nl.leerkring.search.Findable;
import nl.leerkring.web.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What search finds of the news of a circle. */
@Configuration(proxyBeanMethods = false)
class NewsFindable {

    @Bean
    Findable findableNews() {
        return new Findable("news", Text.of("actualiteit", "news item"), "news", 40);
    }
}
