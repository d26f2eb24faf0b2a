package nl.leerkring.discussions.threads;

import nl.leerkring.web.Part;

/** One message where it stands, as it is now. */
record MessagePart(Line line) implements Part {
}
