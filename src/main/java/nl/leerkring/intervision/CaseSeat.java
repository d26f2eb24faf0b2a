package nl.leerkring.intervision;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Key;

/**
 * Opens one case: for who brings it, for the one facilitator whom she asked, and for who agreed with the rules in the group that talks about it.
 * Made by {@link CaseSeats} alone. No wider key opens a case: who coordinates the circle or administers the program finds nothing.
 */
public final class CaseSeat implements Key {

    /** What somebody is to a case. */
    public enum As {
        BRINGER, ADVISER, GROUP
    }

    private final CaseId id;
    private final UUID circle;
    private final UUID who;
    private final As as;

    CaseSeat(CaseId id, UUID circle, UUID who, As as) {
        this.id = id;
        this.circle = circle;
        this.who = who;
        this.as = as;
    }

    public CaseId id() {
        return id;
    }

    public UUID circle() {
        return circle;
    }

    public As as() {
        return as;
    }

    public boolean brings() {
        return as == As.BRINGER;
    }

    @Override
    public UUID person() {
        return who;
    }

    @Override
    public Set<UUID> circles() {
        return Set.of(circle);
    }
}
