package nl.leerkring.meetings;

import nl.leerkring.database.Key;

/** Something about a meeting changed – its day, its place, cancelled or on again – in the transaction that changed it. */
public record MeetingChanged(Key by, Meeting before, Meeting after) {

    public boolean moved() {
        return before.starts() != null && !before.starts().equals(after.starts());
    }

    public boolean cancelled() {
        return before.cancelled() == null && after.cancelled() != null;
    }
}
