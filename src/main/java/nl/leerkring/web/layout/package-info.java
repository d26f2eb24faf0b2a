/** The frames a page can stand in: Layout, Bare, Wall and Paper. */
@NullMarked
@NamedInterface("layout")
package nl.leerkring.web.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
