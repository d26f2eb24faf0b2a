package nl.leerkring.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * One day of a circle, around a theme, hosted by a municipality.
 *
 * @param number  its address within the circle; not its place in the order, which follows the dates
 * @param starts  nothing: still being dated
 * @param version counts the changes, so that a stale page is noticed
 */
public record Meeting(MeetingId id, int number, String theme, String question, String outcomes, Form form,
        @Nullable Instant starts, @Nullable Instant ends, @Nullable UUID host, @Nullable String hostName, Venue venue,
        @Nullable Integer capacity, @Nullable Instant cancelled, int version) {

    /** Where people meet: on location, on a screen, or some here and some there. */
    public enum Form implements Coded {
        ON_LOCATION(Text.of("op locatie", "in person")),
        ONLINE(Text.of("online", "online")),
        MIXED(Text.of("op locatie en online", "in person and online"));

        private final Text label;

        Form(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }

    /** Where it is and how one gets in; coordinates in degrees, WGS 84. */
    public record Venue(String place, String address, String room, String access, String route,
            @Nullable Double latitude, @Nullable Double longitude, String online) {
    }

    public boolean dated() {
        return starts != null;
    }

    public boolean over(Instant now) {
        return ends != null && ends.isBefore(now);
    }

    public List<String> intended() {
        return outcomes.lines().filter(line -> !line.isBlank()).toList();
    }
}
