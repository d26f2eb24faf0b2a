package nl.leerkring.identity;

import java.util.List;
import nl.leerkring.web.Text;

/**
 * What a higher module does when somebody has her data deleted: a bean of the module that knows. Both verbs run in the transaction of
 * leaving, before any {@code Personal} forgets her.
 */
public interface Leaving {

    /** What she has to arrange first, because nobody else can; what it looks at stays as it is until the transaction ends. */
    List<First> first(Viewer viewer);

    /** Ends what runs, with the announcements that belong to it. */
    void leave(Viewer viewer);

    /**
     * @param what what to do, in a sentence that names what it is about
     * @param href where
     */
    record First(Text what, String href) {
    }
}
