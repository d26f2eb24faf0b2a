@NamedInterface("assets")
@NullMarked
package nl.leerkring.web.assets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
