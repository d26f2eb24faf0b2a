package nl.leerkring.web.live;

import java.util.Collection;
import java.util.Set;

/**
 * Lets what changed go along with a hint, to streams that were opened with it ({@link Live#stream}), so that a thousand pages need not ask for
 * the same at the same moment. It looks each time who may still see it, as a request of each of them would.
 */
public interface Courier {

    /** What was hinted since the last round, in order, and who hears it. Rounds of a channel follow each other. */
    void carry(Set<String> topics, Collection<Stream> streams);
}
