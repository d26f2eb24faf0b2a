package nl.leerkring.intervision.groups;

import java.util.List;
import nl.leerkring.web.Part;

/** My groups of today. */
record MyGroupPart(List<Group> groups) implements Part {
}
