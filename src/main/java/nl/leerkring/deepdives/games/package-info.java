/** Role plays: a case, roles with an interest that only the player sees, news that is sent in, and one text that the table makes. */
@NullMarked
package nl.leerkring.deepdives.games;

import org.jspecify.annotations.NullMarked;
