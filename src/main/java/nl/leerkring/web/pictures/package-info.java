/** Pictures of what people made together, drawn from their words alone. */
@NamedInterface("pictures")
@NullMarked
package nl.leerkring.web.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
