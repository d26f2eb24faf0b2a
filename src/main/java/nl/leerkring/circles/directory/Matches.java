package nl.leerkring.circles.directory;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.people.Person;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Profile;
import nl.leerkring.web.components.Marked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who offers what somebody seeks, and the other way around: by the words they used, brought back to their Dutch stems. It shows which
 * words, so that everybody can see why. Who does not want to be suggested is left out, and may still look.
 */
@Component
class Matches {

    private final Database database;

    Matches(Database database) {
        this.database = database;
    }

    /** @param wrote what she wrote, with the words marked that the viewer uses too */
    record Match(PersonId id, String name, String organisation, @Nullable Integer photo, List<Marked> wrote) {

        String initials() {
            return Person.initials(name);
        }

        @Nullable String picture() {
            return Profile.photo(id, photo, false);
        }
    }

    /** Others offer what I seek or want to learn. */
    List<Match> offering(Seat seat) {
        return find(seat, "concat_ws(' ', seeks, learning_question)", "concat_ws(' ', p.offers, array_to_string(p.tags, ', '))");
    }

    /** Others seek what I offer. */
    List<Match> seeking(Seat seat) {
        return find(seat, "concat_ws(' ', offers, array_to_string(tags, ' '))", "concat_ws(' ', p.seeks, p.learning_question)");
    }

    private List<Match> find(Seat seat, String mine, String theirs) {
        return database.read(seat, sql -> sql.sql("""
                with me as (select (select string_agg(quote_literal(word), ' | ')::tsquery
                                    from unnest(tsvector_to_array(to_tsvector('dutch', MINE))) word) as words
                            from people.person where id = :me)
                select p.id, p.name, coalesce(o.name, '') as works, p.photo,
                       ts_headline('dutch', THEIRS, me.words, :options) as wrote
                from circles.members s join people.person p on p.id = s.person left join people.organisation o on o.id = p.organisation, me
                where s.circle = :circle and p.id <> :me and p.gone is null and p.matched and to_tsvector('dutch', THEIRS) @@ me.words
                order by ts_rank(to_tsvector('dutch', THEIRS), me.words) desc, p.name limit 8
                """.replace("MINE", mine).replace("THEIRS", theirs)).param("me", seat.person()).param("circle", seat.circle().value())
                .param("options", Marked.OPTIONS + ", HighlightAll=true")
                .query((row, n) -> new Match(new PersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("works"),
                        row.getObject("photo", Integer.class), Marked.pieces(row.getString("wrote")))).list());
    }
}
