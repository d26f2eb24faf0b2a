package nl.leerkring.news;

import java.util.UUID;

public record NewsItemId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
