@NamedInterface("access")
@NullMarked
package nl.leerkring.identity.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
