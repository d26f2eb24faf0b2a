/** Bewijs van deelname: the days and hours somebody took part in, as a PDF; others check it by a link that tells what she agreed to. */
@NullMarked
package nl.leerkring.meetings.certificates;

import org.jspecify.annotations.NullMarked;
