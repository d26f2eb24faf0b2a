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
import nl.leerkring.meetings.ItemBlock;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Part;
import org.springframework.stereotype.Component;

/** About an item of the programme, as long as it is there: everybody in the circle. */
@Component
class ItemTalk implements Ground, ItemBlock {

    private final Database database;

    ItemTalk(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "onderdeel";
    }

    @Override
    public Map<UUID, Place> of(Seat seat, Collection<UUID> subjects) {
        return database.read(seat, sql -> sql.sql("""
                select i.id, m.number, i.title from meetings.programme_item i join meetings.meeting m on m.id = i.meeting
                where i.circle = :circle and i.id in (:ids) and i.removed is null
                """).param("circle", seat.circle().value()).param("ids", subjects).query((row, n) -> Map.entry(row.getObject("id", UUID.class),
                        new Place(row.getString("title"), seat.href() + "/bijeenkomsten/" + row.getInt("number") + "/programma/" + row.getString("id"), Audience.CIRCLE)))
                .list()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Part> part(Seat seat, ProgrammeDay day, ProgrammeItem item) {
        return Optional.of(TalkPart.of(seat, new Subject(kind(), item.id().value())));
    }
}
