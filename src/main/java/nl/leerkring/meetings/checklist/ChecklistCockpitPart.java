package nl.leerkring.meetings.checklist;

import java.util.List;
import nl.leerkring.web.Part;

/** @param late what should have been done, the oldest first */
record ChecklistCockpitPart(String href, int done, int total, List<String> late) implements Part {

    private static final int SHOWN = 3;

    List<String> shown() {
        return late.subList(0, Math.min(SHOWN, late.size()));
    }
}
