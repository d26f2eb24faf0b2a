package nl.leerkring.web;

import java.util.UUID;
import nl.leerkring.database.Key;
import org.jspecify.annotations.Nullable;

/**
 * Something happened in a circle: announced upward with Spring's events, heard in the same transaction, and kept as one line of
 * the circle's journal. The text is in the past tense and holds nothing confidential.
 *
 * @param by     who did it; the journal shows the name
 * @param kind   a word to filter by, such as {@code meeting} or {@code seat}
 * @param text   what stands after the name: "verzette de bijeenkomst naar 12 maart"
 * @param href   where it can be seen, within the program
 * @param forAll false: only coordinators read it
 */
public record Happened(UUID circle, Key by, String kind, Text text, @Nullable String href, boolean forAll) {
}
