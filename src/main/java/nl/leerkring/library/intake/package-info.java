/** How a file comes in: received whole, looked at, named harmlessly. */
@NullMarked
package nl.leerkring.library.intake;

import org.jspecify.annotations.NullMarked;
