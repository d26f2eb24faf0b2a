/** The fourteen methods of intervision, as scripts. */
@NullMarked
package nl.leerkring.intervision.methods;

import org.jspecify.annotations.NullMarked;
