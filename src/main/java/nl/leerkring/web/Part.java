package nl.leerkring.web;

/** A piece of a page, with its template beside it: what htmx swaps, or what another module hangs on a page. */
public interface Part extends Answer {
}
