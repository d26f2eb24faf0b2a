/** Which questions and experiments wait for whom, and until when. */
@NullMarked
package nl.leerkring.knowledge.agenda;

import org.jspecify.annotations.NullMarked;
