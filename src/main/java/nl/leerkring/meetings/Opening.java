package nl.leerkring.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;

/** What a valid personal link opens: the circle of one meeting, as that person. Made by the room whose link it is, from its row. */
public record Opening(MeetingId meeting, UUID circle, PersonId who) implements Key {

    /** From the columns {@code meeting}, {@code circle} and {@code person}. */
    public static Opening of(ResultSet row, int n) throws SQLException {
        return new Opening(new MeetingId(row.getObject("meeting", UUID.class)), row.getObject("circle", UUID.class), new PersonId(row.getObject("person", UUID.class)));
    }

    @Override
    public UUID person() {
        return who.value();
    }

    @Override
    public Set<UUID> circles() {
        return Set.of(circle);
    }
}
