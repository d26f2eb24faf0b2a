/** The mails that hang on a day: a week and a day before, a day and two months after. */
@NullMarked
package nl.leerkring.meetings.rhythm;

import org.jspecify.annotations.NullMarked;
