package nl.leerkring.visits.walk;

import java.util.List;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.ReportPhoto;
import nl.leerkring.meetings.ReportPhotos;
import nl.leerkring.visits.Photos;
import org.springframework.stereotype.Component;

/** Photos of the visits of a day, for its report. */
@Component
class ReportedPhotos implements ReportPhotos {

    private final Photos photos;

    ReportedPhotos(Photos photos) {
        this.photos = photos;
    }

    @Override
    public List<ReportPhoto> of(Key key, MeetingId meeting) {
        return photos.reported(key, meeting);
    }
}
