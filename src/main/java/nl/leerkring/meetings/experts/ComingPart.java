package nl.leerkring.meetings.experts;

import java.util.List;
import nl.leerkring.web.Part;

/** Who comes from outside, for everybody in the circle. */
record ComingPart(List<String> names) implements Part {
}
