package nl.leerkring.meetings.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * The report of one day.
 *
 * @param published when the circle could read it; nothing: only who writes it
 * @param opened    when everybody could
 * @param blocks    in order, also what waits for consent
 */
record Report(Language language, @Nullable Instant published, @Nullable Instant opened, List<Block> blocks) {

    /** What the circle reads. */
    List<Block> forCircle() {
        return chosen(Block::out);
    }

    /** What everybody reads, once it is open. */
    List<Block> forAll() {
        return chosen(Block::outForAll);
    }

    /** Words of somebody who did not answer yet. */
    long waiting() {
        return blocks.stream().filter(Block::waits).count();
    }

    /** Words of somebody who was not asked yet. */
    long unasked() {
        return blocks.stream().filter(block -> block.waits() && block.asked() == null).count();
    }

    /** A heading under which nothing is left goes too. */
    private List<Block> chosen(Predicate<Block> out) {
        List<Block> chosen = new ArrayList<>();
        for (Block block : blocks.reversed()) {
            boolean heading = block.kind() == ReportBlock.Kind.HEADING;
            boolean bare = chosen.isEmpty() || chosen.getFirst().kind() == ReportBlock.Kind.HEADING;
            if (out.test(block) && !(heading && bare)) {
                chosen.addFirst(block);
            }
        }
        return chosen;
    }

    static Report of(ResultSet row, List<Block> blocks) throws SQLException {
        return new Report(Language.of(row.getString("language")), at(row, "published"), at(row, "opened"), blocks);
    }

    static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
