package nl.leerkring.visits;

import java.util.UUID;

/** That of the programme item on which it hangs. */
public record VisitId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
