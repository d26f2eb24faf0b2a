package nl.leerkring.library.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.library.Attachment;
import nl.leerkring.library.Attachments;
import nl.leerkring.library.Document;
import nl.leerkring.library.Documents;
import nl.leerkring.library.Spot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the shelf. What one may see is part of the question: only what hangs on what this person sees is looked at. */
@Component
class Lines {

    private final Database database;
    private final Attachments attachments;

    Lines(Database database, Attachments attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    private record Found(UUID id, UUID attachment, Document.@Nullable Draft said, Instant at) {
    }

    /** The newest first. @param spots that this person may see */
    List<Line> of(Seat seat, Wanted wanted, List<Spot> spots, int most) {
        List<Found> found = found(seat, wanted, subjects(wanted, spots), most);
        Map<UUID, Attachment> all = attachments.all(seat, found.stream().map(Found::attachment).toList());
        Map<UUID, Spot> places = spots.stream().collect(Collectors.toMap(Spot::subject, Function.identity(), (one, other) -> one));
        return found.stream().filter(each -> all.containsKey(each.attachment())).map(each -> {
            Attachment attachment = Objects.requireNonNull(all.get(each.attachment()));
            @Nullable UUID place = each.said() == null ? attachment.subject().id() : each.said().meeting();
            return new Line(each.id(), each.said(), attachment, place == null ? null : places.get(place), each.at());
        }).toList();
    }

    /** What hangs elsewhere has no theme and no kind. */
    private static UUID[] subjects(Wanted wanted, List<Spot> spots) {
        boolean none = !wanted.theme().isEmpty() || wanted.kind() != null;
        return none ? new UUID[0] : spots.stream().filter(spot -> wanted.meeting() == null || wanted.meeting().equals(spot.meeting())).map(Spot::subject).toArray(UUID[]::new);
    }

    private List<Found> found(Seat seat, Wanted wanted, UUID[] subjects, int most) {
        Wanted.Mark mark = wanted.before();
        return database.read(seat, sql -> sql.sql("""
                select * from (
                    (select d.id, d.latest as attachment, d.title, d.description, d.theme, d.meeting, d.kind, d.moved as at, true as said
                     from library.document d where d.circle = :circle and d.removed is null and d.latest is not null
                           and (:theme = '' or d.theme = :theme) and (cast(:meeting as uuid) is null or d.meeting = :meeting)
                           and (cast(:kind as text) is null or d.kind = :kind)
                           and (cast(:at as timestamptz) is null or (d.moved, d.id) < (:at, cast(:id as uuid)))
                     order by d.moved desc, d.id desc limit :most)
                    union all
                    (select a.id, a.id, '', '', '', null, '', a.made, false
                     from library.attachment a where a.circle = :circle and a.removed is null and a.subject = any(:subjects)
                           and (cast(:at as timestamptz) is null or (a.made, a.id) < (:at, cast(:id as uuid)))
                     order by a.made desc, a.id desc limit :most)
                ) x order by at desc, id desc limit :most
                """).param("circle", seat.circle().value()).param("theme", wanted.theme()).param("meeting", wanted.meeting(), Types.OTHER)
                .param("kind", wanted.kind() == null ? null : wanted.kind().code(), Types.VARCHAR)
                .param("at", mark == null ? null : mark.at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE).param("id", mark == null ? null : mark.id(), Types.OTHER)
                .param("subjects", subjects).param("most", most).query(Lines::found).list());
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        return new Found(row.getObject("id", UUID.class), row.getObject("attachment", UUID.class), row.getBoolean("said") ? Documents.said(row) : null,
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
