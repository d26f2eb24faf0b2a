/** Which mails go by themselves: told before they go, and held back where a coordinator says so. */
@NullMarked
package nl.leerkring.meetings.planned;

import org.jspecify.annotations.NullMarked;
