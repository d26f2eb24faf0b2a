package nl.leerkring.identity.admin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** As long as nobody administers, each start prints a link that works once. */
@Component
class FirstLink {

    private static final Logger log = LoggerFactory.getLogger(FirstLink.class);

    private final Administrators administrators;
    private final String base;

    FirstLink(Administrators administrators, @Value("${leerkring.base-url}") String base) {
        this.administrators = administrators;
        this.base = base;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        administrators.invitation().ifPresent(token -> log.info("Nobody administers this program yet. Open this link to be the first: {}/eerste-beheerder/{}", base, token));
    }
}
