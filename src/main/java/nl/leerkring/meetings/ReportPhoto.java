package nl.leerkring.meetings;

import java.util.UUID;

/**
 * A photo that may be in the report of its day now: nobody on it can be recognised, or who can agreed to that.
 *
 * @param source of its block; it begins with the source of the heading under which it belongs
 * @param file   in the library
 * @param shows  in words, for who does not see it; empty: nobody said, and without it no report holds it
 * @param by     who made it, for who writes the report alone; empty: nobody who is still here
 * @param open   who made it said that everybody may see it
 */
public record ReportPhoto(String source, UUID file, String shows, String by, boolean open) {
}
