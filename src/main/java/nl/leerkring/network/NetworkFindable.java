package nl.leerkring.network;

import nl.leerkring.search.Findable;
import nl.leerkring.web.Text;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who wants to be found, is found in the one box too. */
@Configuration(proxyBeanMethods = false)
class NetworkFindable {

    @Bean
    Findable networker() {
        return new Findable("networker", Text.of("iemand in het netwerk", "somebody in the network"), "person", 15);
    }
}
