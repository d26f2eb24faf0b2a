package nl.leerkring.web;

/**
 * A piece of a page, with its template beside it: what htmx swaps, or what another module hangs on a page. Its
 * address is that of its page and one word more; asked by anything but htmx it leads to that page.
 */
public interface Part extends Answer {
}
