/** What people thought of a day: three questions, and one tap after each item if the organiser wishes. Nobody reads who said what. */
@NullMarked
package nl.leerkring.meetings.evaluation;

import org.jspecify.annotations.NullMarked;
