package nl.leerkring.meetings.programme;

import java.util.List;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;

/** @param href where the programme is built */
record GapsPart(String href, List<Text> gaps) implements Part {
}
