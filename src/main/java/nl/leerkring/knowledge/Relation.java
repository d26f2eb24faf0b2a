package nl.leerkring.knowledge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a card came from, or that came from it.
 *
 * @param kind nothing: it is no card
 * @param word what it is, when it is no card
 * @param href after the address of the circle; nothing: it is of another circle
 */
public record Relation(@Nullable UUID card, @Nullable Kind kind, String word, String title, String works, @Nullable String href, boolean source) {
}
