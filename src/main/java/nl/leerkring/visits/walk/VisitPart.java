package nl.leerkring.visits.walk;

import java.util.List;
import nl.leerkring.visits.Visits;
import nl.leerkring.web.Part;

/**
 * @param href   before the id of each
 * @param visits with an empty title where it is that of the page
 */
record VisitPart(String href, List<Visits.Named> visits) implements Part {
}
