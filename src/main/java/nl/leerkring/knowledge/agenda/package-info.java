/** Which questions and experiments wait for whom, and until when; and on home, which of them moved last. */
@NullMarked
package nl.leerkring.knowledge.agenda;

import org.jspecify.annotations.NullMarked;
