/** Asking at its own rhythm how it goes, and half a year later whether it is still done. */
@NullMarked
package nl.leerkring.knowledge.checkins;

import org.jspecify.annotations.NullMarked;
