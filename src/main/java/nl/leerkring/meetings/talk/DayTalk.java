package nl.leerkring.meetings.talk;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.discussions.Audience;
import nl.leerkring.discussions.Ground;
import nl.leerkring.discussions.Subject;
import nl.leerkring.discussions.TalkPart;
import nl.leerkring.meetings.MeetingBlock;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** About a day: everybody in the circle. */
@Component
class DayTalk implements Ground, MeetingBlock {

    private final Database database;

    DayTalk(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "bijeenkomst";
    }

    @Override
    public Map<UUID, Place> of(Seat seat, Collection<UUID> subjects) {
        return database.read(seat, sql -> sql.sql("select id, number, theme from meetings.meeting where circle = :circle and id in (:ids)")
                .param("circle", seat.circle().value()).param("ids", subjects).query((row, n) -> Map.entry(row.getObject("id", UUID.class),
                        new Place(row.getString("theme"), seat.href() + "/bijeenkomsten/" + row.getInt("number"), Audience.CIRCLE))).list())
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day) {
        return Optional.of(TalkPart.of(seat, new Subject(kind(), day.meeting().id().value())));
    }
}
