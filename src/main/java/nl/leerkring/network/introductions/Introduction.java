package nl.leerkring.network.introductions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.leerkring.people.Person;
import nl.leerkring.web.Coded;

/**
 * A request to be introduced, as one of the two sees it.
 *
 * @param mine  she asked herself
 * @param other the one on the other side
 */
record Introduction(UUID id, boolean mine, Party other, String why, Instant made, Instant ends, Standing standing) {

    /** After that nothing is waited for any more, and nothing is said about it. */
    static final Duration PATIENCE = Duration.ofDays(30);
    /** So long the same person is not asked again, whatever became of it. */
    static final Duration REST = Duration.ofDays(182);
    static final int MOST_OPEN = 5;
    static final int LONGEST_WHY = 500;

    /** With :me and :now; network.introduction as i, answer as a, ending as e, and of the other person p and her organisation o. */
    static final String SELECT = """
            select i.id, i.asker = :me as mine, i.why, i.made, i.ends, p.id as other, p.name, p.job, coalesce(o.name, '') as works, p.learning_question, p.seeks, p.offers,
                   case when a.accepted then 'met' when i.asker = :me and e.person = :me then 'withdrawn'
                        when a.introduction is not null or e.introduction is not null or i.ends <= :now then 'not_now' else 'open' end as standing
            from network.introduction i left join network.answer a on a.introduction = i.id left join network.ending e on e.introduction = i.id
            join people.person p on p.id = case when i.asker = :me then i.asked else i.asker end left join people.organisation o on o.id = p.organisation
            where :me in (i.asker, i.asked)
            """;

    /** One of the two. */
    record Party(UUID id, String name, String job, String organisation, String question, String seeks, String offers) {

        /** "stedenbouwkundige, Utrecht", as far as it is known. */
        String works() {
            return Person.works(job, organisation);
        }

        String initials() {
            return Person.initials(name);
        }

        /** What she looks for, or else wants to learn. */
        String wish() {
            return seeks.isEmpty() ? question : seeks;
        }

        String href() {
            return "/netwerk/mensen/" + id;
        }
    }

    static Introduction of(ResultSet row, int n) throws SQLException {
        Party other = new Party(row.getObject("other", UUID.class), row.getString("name"), row.getString("job"), row.getString("works"),
                row.getString("learning_question"), row.getString("seeks"), row.getString("offers"));
        return new Introduction(row.getObject("id", UUID.class), row.getBoolean("mine"), other, row.getString("why"), row.getObject("made", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(), Coded.of(Standing.class, row.getString("standing")));
    }

    boolean open() {
        return standing == Standing.OPEN;
    }
}
