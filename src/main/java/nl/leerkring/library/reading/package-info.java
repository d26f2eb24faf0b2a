/** What is in a file, in words, and what somebody who cannot see it would miss; read by a separate process that may fail. */
@NullMarked
package nl.leerkring.library.reading;

import org.jspecify.annotations.NullMarked;
