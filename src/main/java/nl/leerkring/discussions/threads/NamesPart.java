package nl.leerkring.discussions.threads;

import java.util.List;
import nl.leerkring.web.Part;

/** Who may be mentioned in a conversation: those who see it. */
record NamesPart(List<String> names) implements Part {
}
