package nl.leerkring.circles;

/**
 * A circle was just made, in the same transaction: higher modules add what belongs in it.
 *
 * @param template the template's key ({@code vier-bijeenkomsten}), or {@code leeg}
 */
public record CircleStarted(Coordinator by, String template) {
}
