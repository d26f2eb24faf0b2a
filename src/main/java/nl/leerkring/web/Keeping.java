package nl.leerkring.web;

import java.util.List;

/** Every module has one bean that says how long each of its tables is kept. */
public interface Keeping {
    List<Kept> kept();
}
