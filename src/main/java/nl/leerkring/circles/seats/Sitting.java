package nl.leerkring.circles.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.people.PersonId;

/** Somebody's seat, as others see and change it; holding one opens nothing. */
public record Sitting(UUID seat, PersonId person, String name, Role role, Instant since) {

    static Sitting of(ResultSet row, int n) throws SQLException {
        return new Sitting(row.getObject("seat", UUID.class), new PersonId(row.getObject("person", UUID.class)), row.getString("name"),
                Role.of(row.getString("role")), row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
