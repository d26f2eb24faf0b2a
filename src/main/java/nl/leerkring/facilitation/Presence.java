package nl.leerkring.facilitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a run, or put in it beforehand.
 *
 * @param person nothing: a guest without an account
 * @param here   opened the page
 * @param agreed with the rules
 */
public record Presence(UUID id, @Nullable UUID person, String name, RunRole role, boolean leads, boolean here, boolean agreed) {
}
