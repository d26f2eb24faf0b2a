package nl.leerkring.meetings;

import java.util.UUID;

public record ProgrammeItemId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
