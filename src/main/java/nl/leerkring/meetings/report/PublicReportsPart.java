package nl.leerkring.meetings.report;

import java.util.List;
import nl.leerkring.web.Link;
import nl.leerkring.web.Part;

record PublicReportsPart(List<Link> reports) implements Part {
}
