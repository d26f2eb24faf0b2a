package nl.leerkring.intervision.cases;

import nl.leerkring.web.Part;

/** @param chosen the choosing for that day is closed */
record CasesPart(String href, int offered, boolean chosen) implements Part {
}
