/** What an administrator may do about circles: see that they are there, come in for a reason that its members read, and find one a coordinator. */
@NullMarked
package nl.leerkring.circles.administration;

import org.jspecify.annotations.NullMarked;
