package nl.leerkring.library;

import nl.leerkring.search.Findable;
import nl.leerkring.web.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What search finds on the shelf. */
@Configuration(proxyBeanMethods = false)
class ShelfFindable {

    @Bean
    Findable findableDocuments() {
        return new Findable("shelf", Text.of("document op de plank", "document on the shelf"), "document", 55);
    }
}
