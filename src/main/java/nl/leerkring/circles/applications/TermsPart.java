package nl.leerkring.circles.applications;

import nl.leerkring.circles.Shown;
import nl.leerkring.web.Part;

/** @param open one may apply now */
record TermsPart(Shown circle, Terms terms, boolean open) implements Part {
}
