package nl.leerkring.facilitation;

import java.util.UUID;

/**
 * What a run hangs on.
 *
 * @param kind {@code onderdeel} for an item of a programme
 * @param href where it is found, within the program
 */
public record Subject(String kind, UUID id, String href) {
}
