package nl.leerkring.library.preview;

import nl.leerkring.library.reading.Readings;
import nl.leerkring.web.Part;

/**
 * The beginning of a document, on its page.
 *
 * @param href where all of it is read
 * @param file where it is downloaded
 */
record PreviewPart(String href, Readings.Shown shown, String file) implements Part {
}
