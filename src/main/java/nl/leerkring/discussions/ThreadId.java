package nl.leerkring.discussions;

import java.util.UUID;

public record ThreadId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
