@NamedInterface("language")
@NullMarked
package nl.leerkring.web.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
