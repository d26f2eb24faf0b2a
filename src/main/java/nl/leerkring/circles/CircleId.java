package nl.leerkring.circles;

import java.util.UUID;

public record CircleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
