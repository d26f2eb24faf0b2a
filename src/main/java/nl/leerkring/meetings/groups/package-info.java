/** Groepen: dividing the people of a day: by size or by what they would like, over organisations, and again when somebody is missing. */
@NullMarked
package nl.leerkring.meetings.groups;

import org.jspecify.annotations.NullMarked;
