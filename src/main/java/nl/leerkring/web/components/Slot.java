package nl.leerkring.web.components;

import java.util.List;

/** A line in the programme of a day; {@code parallel} are the groups that meet at the same time. */
public record Slot(String time, int minutes, String pillar, String title, String meta, String href, When state, List<String> parallel) {

    public enum When { PAST, NOW, LATER }

    public Slot(String time, int minutes, String pillar, String title, String meta) {
        this(time, minutes, pillar, title, meta, "", When.LATER, List.of());
    }

    /** The style sheet knows a few lengths; an inline height is not allowed by our content security policy. */
    public int length() {
        for (int step : new int[] {120, 90, 60, 45, 30}) {
            if (minutes >= step) return step;
        }
        return 15;
    }
}
