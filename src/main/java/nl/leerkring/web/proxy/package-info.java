/** Who really asks, when a proxy stands before the program. */
@NullMarked
package nl.leerkring.web.proxy;

import org.jspecify.annotations.NullMarked;
