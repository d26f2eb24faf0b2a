/** The news round itself: on the wall, on phones, and who wants to know more from whom. */
@NullMarked
package nl.leerkring.news.round;

import org.jspecify.annotations.NullMarked;
