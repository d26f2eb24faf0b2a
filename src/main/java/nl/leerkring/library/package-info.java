/**
 * Bibliotheek: files and links that hang on something of a higher module, kept whole and given only to who may see it; and the shelf of a
 * circle, on which all of them are found and people put documents of their own. Stands on circles.
 *
 * <p>Publishes in SQL: library.attachment, library.document, library.reading, library.words.
 */
@ApplicationModule(displayName = "bibliotheek", allowedDependencies = {"web", "web :: *", "database", "people", "identity", "circles", "search"})
@NullMarked
package nl.leerkring.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
