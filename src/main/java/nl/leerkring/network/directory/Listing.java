package nl.leerkring.network.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.leerkring.people.Person;
import nl.leerkring.people.PersonId;

/**
 * Somebody who wants to be found, as people of other circles see her. How to reach her is not here, nor what only organisers may know.
 *
 * @param circles  whether she shows the names of her open circles
 * @param learning whether she shows from whom she learns, and who from her
 */
public record Listing(PersonId id, String name, String job, String organisation, String province, String question, String seeks, String offers,
        boolean circles, boolean learning, Instant since) {

    /** With {@code people.person} as p, {@code people.organisation} as o and {@code network.listing} as l. */
    static final String COLUMNS = """
            p.id, p.name, p.job, coalesce(o.name, '') as works, coalesce(o.province, '') as province, p.learning_question, p.seeks, p.offers, l.circles, l.learning, l.since
            """;
    static final String FROM = " from network.listing l join people.person p on p.id = l.person and p.gone is null left join people.organisation o on o.id = p.organisation ";

    static Listing of(ResultSet row, int n) throws SQLException {
        return new Listing(new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("job"), row.getString("works"),
                row.getString("province"), row.getString("learning_question"), row.getString("seeks"), row.getString("offers"), row.getBoolean("circles"), row.getBoolean("learning"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    public String initials() {
        return Person.initials(name);
    }

    public String href() {
        return "/netwerk/mensen/" + id;
    }

    /** "stedenbouwkundige, Utrecht", as far as it is known. */
    public String works() {
        return Person.works(job, organisation);
    }

    public boolean tells() {
        return !(question + seeks + offers).isEmpty();
    }
}
