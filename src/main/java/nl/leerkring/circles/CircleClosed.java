package nl.leerkring.circles;

/** A circle was just closed, in the same transaction: who took part is an alumnus from now on. */
public record CircleClosed(Coordinator by) {
}
