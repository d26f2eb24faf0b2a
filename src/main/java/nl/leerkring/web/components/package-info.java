/** The pieces every page is made of. Other modules call these templates by name. */
@NullMarked
@NamedInterface("components")
package nl.leerkring.web.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
