/** The journal of a circle: written down in the transaction of what it tells, and read back by its members. */
@NullMarked
package nl.leerkring.activity.journal;

import org.jspecify.annotations.NullMarked;
