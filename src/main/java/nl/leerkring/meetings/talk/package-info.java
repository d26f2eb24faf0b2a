/** Talk about a day or an item of its programme, on its own page. */
@NullMarked
package nl.leerkring.meetings.talk;

import org.jspecify.annotations.NullMarked;
