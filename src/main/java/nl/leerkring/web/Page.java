package nl.leerkring.web;

import org.jspecify.annotations.Nullable;

/** A whole page: a record with its template beside it, under the same name. Return one from a controller. */
public interface Page extends Answer {

    /** What stands in the tab of the browser. Never anything confidential. */
    Text title();

    /** What a search engine or a link in a chat may tell of the page; nothing for all that is not public. */
    default @Nullable Text description() {
        return null;
    }

    /** The HTTP status the page goes out with. */
    default int status() {
        return 200;
    }
}
