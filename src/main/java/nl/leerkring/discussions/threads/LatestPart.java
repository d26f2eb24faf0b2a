package nl.leerkring.discussions.threads;

import java.util.List;
import nl.leerkring.discussions.Thread;
import nl.leerkring.web.Part;

/** What came after the last message on the page, and where to look for what comes next. @param last the number of the last that is shown then */
record LatestPart(Thread thread, List<Line> lines, int last) implements Part {
}
