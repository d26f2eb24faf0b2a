package nl.leerkring.web;

/** A whole page: a record with its template beside it, under the same name. Return one from a controller. */
public interface Page extends Answer {

    /** What stands in the tab of the browser. Never anything confidential. */
    Text title();

    /** The HTTP status the page goes out with. */
    default int status() {
        return 200;
    }
}
