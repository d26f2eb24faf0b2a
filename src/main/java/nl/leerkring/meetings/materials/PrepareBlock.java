package nl.leerkring.meetings.materials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Questions;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the card of the next meeting: what there is to read beforehand, and how long that takes. */
@Component
class PrepareBlock implements HomeBlock {

    /** More is not read; the others are a link away. */
    private static final int MOST = 2;

    /** What lies with the day: documents on the shelf that are for it, and what was put at the day and its items; the oldest first. */
    private static final String LYING = """
            select x.*, count(*) over ()::int as total, case when bool_and(x.letters > 0) over () then sum(x.letters) over () else 0 end as all_letters from (
                select d.id, d.title, true as shelved, d.made, coalesce(r.letters, 0) as letters
                from library.document d left join library.reading r on r.attachment = d.latest
                where d.circle = :circle and d.meeting = :meeting and d.removed is null
                union all
                select a.id, a.name, false, a.made, coalesce(r.letters, 0)
                from library.attachment a left join library.reading r on r.attachment = a.id
                where a.circle = :circle and a.removed is null and (a.kind = :day and a.subject = :meeting
                    or a.kind = :item and a.subject in (select i.id from meetings.items i where i.meeting = :meeting))) x
            order by x.made, x.id limit :most
            """;

    @Override
    public Where where() {
        return Where.NEXT;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Supplier<@Nullable Part> part(Questions ask, Seat seat, Meeting meeting) {
        String folder = seat.href() + "/bijeenkomsten/" + meeting.number() + "/stukken";
        record Row(PreparePart.Piece piece, int total, long letters) {
        }
        Supplier<List<Row>> rows = ask.sql(LYING).param("circle", seat.circle().value()).param("meeting", meeting.id().value()).param("most", MOST)
                .param("day", Folder.DAY).param("item", Folder.ITEM)
                .rows((row, n) -> new Row(piece(row, seat, folder), row.getInt("total"), row.getLong("all_letters")));
        return () -> rows.get().isEmpty() ? null
                : new PreparePart(folder, rows.get().stream().map(Row::piece).toList(), rows.get().getFirst().total(), rows.get().getFirst().letters());
    }

    private static PreparePart.Piece piece(ResultSet row, Seat seat, String folder) throws SQLException {
        return new PreparePart.Piece(row.getString("title"),
                row.getBoolean("shelved") ? seat.href() + "/documenten/" + row.getObject("id", UUID.class) : folder, row.getLong("letters"));
    }
}
