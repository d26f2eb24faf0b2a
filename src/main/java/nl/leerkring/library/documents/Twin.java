package nl.leerkring.library.documents;

import java.util.UUID;
import nl.leerkring.library.Attachment;

/**
 * A file that came in and is there already.
 *
 * @param arrival under which it waits for a choice
 * @param title   what the other one is called
 * @param href    where the other one is
 */
record Twin(UUID arrival, String name, Attachment other, String title, String href) {
}
