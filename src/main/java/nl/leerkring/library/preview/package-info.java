/** What is in an office document, as a page shows it: headings, lists, tables, slides and sheets, cleaned once more, a piece at a time. */
@NullMarked
package nl.leerkring.library.preview;

import org.jspecify.annotations.NullMarked;
