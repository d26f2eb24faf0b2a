package nl.leerkring.discussions;

import java.util.UUID;
import nl.leerkring.database.Key;

/** A message came, changed, went or came back, in the same transaction: who keeps something made of its words looks again. */
public record Said(Key by, UUID circle, ThreadId thread, UUID message) {
}
