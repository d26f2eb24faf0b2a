/** Live hints: "something changed", after which a page fetches its part again. */
@NamedInterface("live")
@NullMarked
package nl.leerkring.web.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
