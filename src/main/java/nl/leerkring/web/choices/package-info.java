/** What a visitor chooses about the screen: language and light or dark. */
@NamedInterface("choices")
@NullMarked
package nl.leerkring.web.choices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
