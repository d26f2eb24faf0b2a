package nl.leerkring.network;

import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.identity.SignInFirst;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.web.Missing;
import nl.leerkring.web.render.Argument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever asks for a page of the network has to sit or have sat in a circle; for others it is not there. */
@Configuration(proxyBeanMethods = false)
class NetworkSetup {

    @Bean
    Argument networkerArgument(Networkers networkers) {
        return new Argument() {
            @Override
            public Class<?> type() {
                return Networker.class;
            }

            @Override
            public Object of(HttpServletRequest request) {
                return networkers.of(Viewers.of(request).orElseThrow(SignInFirst::new)).orElseThrow(Missing::new);
            }
        };
    }
}
