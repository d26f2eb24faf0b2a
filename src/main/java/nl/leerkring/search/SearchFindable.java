package nl.leerkring.search;

import nl.leerkring.web.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People stand below search, so search offers them. */
@Configuration(proxyBeanMethods = false)
class SearchFindable {

    @Bean
    Findable person() {
        return new Findable("person", Text.of("mens", "person"), "person", 10);
    }
}
