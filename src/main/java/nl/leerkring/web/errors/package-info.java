@NamedInterface("errors")
@NullMarked
package nl.leerkring.web.errors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
