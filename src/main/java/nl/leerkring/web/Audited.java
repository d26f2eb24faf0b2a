package nl.leerkring.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that matters to security, for the audit log (BIO2 8.15): who did what to what, from where, and how it ended. Announced
 * upward with Spring's events and kept by {@code activity} in the same transaction.
 *
 * @param action a noun or short verb, such as {@code sign-in} or {@code seat ended}
 * @param object what it was done to; never a secret, never contents
 * @param origin the network address, or {@code program}
 */
public record Audited(@Nullable UUID actor, String action, String object, boolean succeeded, String origin) {
}
