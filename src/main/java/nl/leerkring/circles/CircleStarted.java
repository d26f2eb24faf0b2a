package nl.leerkring.circles;

import org.jspecify.annotations.Nullable;

/**
 * A circle was just made, in the same transaction: higher modules add what belongs in it.
 *
 * @param template the template's key ({@code vier-bijeenkomsten}), or {@code leeg}
 * @param copy     what comes from another circle instead; nothing: it begins by itself
 */
public record CircleStarted(Coordinator by, String template, @Nullable Copy copy) {
}
