package nl.leerkring.intervision.remains;

import java.util.List;
import nl.leerkring.web.Part;

/** Intervision on the page of a day. @param over the day is behind us, so no case is offered any more */
record DayPart(String circle, String day, int number, List<Release> released, boolean over) implements Part {
}
