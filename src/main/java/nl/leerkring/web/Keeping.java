package nl.leerkring.web;

import java.util.List;

/** Says how long tables are kept; a bean of the module whose tables they are. Every table is named once, and a test counts them. */
public interface Keeping {
    List<Kept> kept();
}
