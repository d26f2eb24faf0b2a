package nl.leerkring.facilitation;

/** Where a run is: {@code prepare → rules → step 1 … n → closed → cleaned}. */
public enum Phase {
    PREPARE, RULES, STEP, CLOSED, CLEANED
}
