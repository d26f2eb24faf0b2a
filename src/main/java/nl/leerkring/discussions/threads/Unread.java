package nl.leerkring.discussions.threads;

import nl.leerkring.circles.Fresh;
import org.springframework.stereotype.Component;

/** In how many conversations somebody did not read all; those she muted are not counted. */
@Component
class Unread implements Fresh {

    @Override
    public String path() {
        return "/gesprekken";
    }

    @Override
    public String function() {
        return "discussions.unread";
    }
}
