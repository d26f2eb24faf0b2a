package nl.leerkring.visits;

import java.util.List;

/**
 * What people together say of the place on one theme. Nobody's own score stands in it.
 *
 * @param good   what is good, in no order that tells who said it
 * @param better what could be better
 */
public record ThemeResult(Theme theme, Spread before, Spread after, List<String> good, List<String> better) {

    public boolean empty() {
        return before.empty() && after.empty();
    }
}
