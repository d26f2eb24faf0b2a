package nl.leerkring.facilitation;

import java.util.UUID;

/** Of one time that a script is played. */
public record RunId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
