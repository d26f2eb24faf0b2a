/** Paper that is sent or kept: PDF that a screen reader can read. */
@NamedInterface("pdf")
@NullMarked
package nl.leerkring.web.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
