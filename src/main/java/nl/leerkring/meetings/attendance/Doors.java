package nl.leerkring.meetings.attendance;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What hangs at the door of each day: a code that opens nothing but saying that one is there. */
@Component
class Doors {

    private static final Key HOUSE = Key.house("which door is this");

    private final Database database;

    Doors(Database database) {
        this.database = database;
    }

    /** The key of a visitor at the door of one day. */
    record Door(CircleId circle, String circleName, Meeting meeting) implements Key {

        @Override
        public @Nullable UUID person() {
            return null;
        }

        @Override
        public Set<UUID> circles() {
            return Set.of(circle.value());
        }
    }

    String code(Organiser by) {
        return database.read(by, sql -> sql.sql("select door from meetings.meeting where id = ?").param(by.meeting().id().value()).query(String.class).single());
    }

    /** A circle that was closed has no doors any more. */
    Optional<Door> open(String code) {
        return database.read(HOUSE, sql -> sql.sql("""
                select m.*, o.name as host_name, c.id as circle_id, c.name as circle_name from meetings.meeting m
                join circles.circle c on c.id = m.circle and c.archived is null left join people.organisation o on o.id = m.host where m.door = ?
                """).param(code).query((row, n) -> new Door(new CircleId(row.getObject("circle_id", UUID.class)), row.getString("circle_name"),
                        Meetings.meeting(row, n))).optional());
    }
}
