package nl.leerkring.visits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a project: what its host tells of it beforehand. Everybody in the circle may read it.
 *
 * @param stops   in the order in which one comes there
 * @param version counts the changes of its words, so that a stale page is noticed; 0: not described yet
 */
public record Visit(VisitId id, MeetingId meeting, Description description, List<Stop> stops, List<Local> locals, int version) {

    /**
     * @param project what it is called
     * @param stage   how far it is
     * @param hard    what went hard
     * @param asks    questions to take along, one in each line
     */
    public record Description(String project, String what, String why, String stage, String hard, String asks) {

        static final Description NONE = new Description("", "", "", "", "", "");

        public List<String> questions() {
            return asks.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }

        public boolean empty() {
            return equals(NONE);
        }
    }

    /** Somebody of the project whom one meets there. */
    public record Local(UUID id, String name, String function) {
    }

    public Optional<Stop> stop(@Nullable UUID id) {
        return stops.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Its number on the way, from 1. */
    public int number(Stop stop) {
        return stops.indexOf(stop) + 1;
    }

    /** Where such observations stand in the report of the day. @param stop nothing: on the way */
    public String source(@Nullable UUID stop, Observation.Kind kind) {
        return "bezoek/" + id + "/" + (stop == null ? "onderweg" : stop) + "/" + kind.word();
    }

    /** Where the words under a score stand there. */
    public String source(String theme, boolean good) {
        return "bezoek/" + id + "/thema/" + theme + (good ? "/goed" : "/beter");
    }

    /** Where a photo stands there. */
    public String source(Photo photo) {
        return Photo.source(id.value(), photo.id());
    }

    /** Of all stops together, as far as known. */
    public int minutes() {
        return stops.stream().mapToInt(each -> each.minutes() == null ? 0 : each.minutes()).sum();
    }
}
