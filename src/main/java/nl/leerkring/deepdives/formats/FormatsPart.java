package nl.leerkring.deepdives.formats;

import java.util.List;
import nl.leerkring.facilitation.RunGlance;
import nl.leerkring.web.Part;

/** @param href of the item @param fills this person may add and take away */
record FormatsPart(String href, List<RunGlance> runs, boolean fills) implements Part {
}
