/** What a new circle begins with. */
@NullMarked
package nl.leerkring.meetings.setup;

import org.jspecify.annotations.NullMarked;
