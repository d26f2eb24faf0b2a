package nl.leerkring.knowledge;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.search.Findable;
import nl.leerkring.web.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What search finds of the cards of the chain. */
@Configuration(proxyBeanMethods = false)
class CardsFindable {

    @Bean
    Findable findableCards() {
        return new Findable("card", Text.of("kenniskaart", "knowledge card"), "route", 25, false,
                Stream.of(Kind.values()).collect(Collectors.toMap(Kind::word, Kind::label)));
    }
}
