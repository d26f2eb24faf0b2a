package nl.leerkring.library;

import java.util.UUID;

/**
 * What an attachment hangs on: something in a circle that a higher module knows.
 *
 * @param kind the word of the {@link Shelf} that knows who may see it
 */
public record Subject(String kind, UUID id) {
}
