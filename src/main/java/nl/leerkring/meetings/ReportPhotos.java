package nl.leerkring.meetings;

import java.util.List;
import nl.leerkring.database.Key;

/**
 * Photos for the day report; a bean of the room that keeps them. It is asked each time that a report with photos is shown, so that what may
 * not be seen any more is in no report from that moment on.
 */
public interface ReportPhotos {

    /** Of that day, all that may be in its report now, in order. */
    List<ReportPhoto> of(Key key, MeetingId meeting);
}
