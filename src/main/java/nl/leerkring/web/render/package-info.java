@NamedInterface("render")
@NullMarked
package nl.leerkring.web.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
