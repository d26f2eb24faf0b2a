/** The way out to the internet, and nowhere else. */
@NamedInterface("outside")
@NullMarked
package nl.leerkring.web.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
