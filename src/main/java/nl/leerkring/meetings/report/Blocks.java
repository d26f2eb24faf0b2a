package nl.leerkring.meetings.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.ReportBlock;
import nl.leerkring.meetings.ReportPhoto;
import nl.leerkring.meetings.WordsTakenBack;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The blocks of a report, as who writes it changes them. */
@Component
class Blocks {

    static final int MOST = 400;

    private static final String SELECT = """
            select id, source, kind, title, body, by_name, person, asked, answer, answer_open, shown, inside, version, body = original as untouched
            from meetings.report_block
            """;
    /** Other words than she was asked about. */
    private static final String ASK_ANEW = ", asked = null, answer = null, answered = null, answer_open = false";

    private final Database database;
    private final Assembly assembly;
    private final Clock clock;

    Blocks(Database database, Assembly assembly, Clock clock) {
        this.database = database;
        this.assembly = assembly;
        this.clock = clock;
    }

    static List<Block> of(JdbcClient sql, Meeting meeting) {
        return sql.sql(SELECT + " where meeting = ? and removed is null order by place, id").param(meeting.id().value()).query(Block::of).list();
    }

    /** Also when it was taken out. */
    Optional<Block> find(Key key, Meeting meeting, UUID block) {
        return database.read(key, sql -> sql.sql(SELECT + " where id = ? and meeting = ?").params(block, meeting.id().value()).query(Block::of).optional());
    }

    static UUID insert(JdbcClient sql, UUID circle, Meeting meeting, int place, ReportBlock block, OffsetDateTime now) {
        UUID id = Ids.next();
        sql.sql("""
                insert into meetings.report_block (id, meeting, circle, place, source, kind, title, body, original, by_name, person, inside, made)
                values (:id, :meeting, :circle, :place, :source, :kind, :title, :body, :body, :by, :person, :inside, :now)
                """).param("id", id).param("meeting", meeting.id().value()).param("circle", circle).param("place", place).param("source", block.source())
                .param("kind", block.kind().code()).param("title", block.title()).param("body", block.body()).param("by", block.by())
                .param("person", block.person(), java.sql.Types.OTHER).param("inside", block.inside()).param("now", now).update();
        return id;
    }

    /** Of who writes the report. @param after the block before it; nothing: at the end */
    UUID add(Editor by, ReportBlock block, @Nullable UUID after) {
        return database.write(by, sql -> {
            List<UUID> order = locked(sql, by.meeting());
            if (order.size() >= MOST) {
                throw new Refused("Het verslag heeft al " + MOST + " blokken. Haal er eerst een uit.", "The report has " + MOST + " blocks already. Take one out first.");
            }
            UUID id = insert(sql, by.circle(), by.meeting(), 0, block, now());
            int at = order.indexOf(after);
            order.add(after == null || at < 0 ? order.size() : at + 1, id);
            order(sql, order);
            return id;
        });
    }

    /** @return false when it was changed meanwhile; then nothing happens */
    boolean change(Editor by, Block block, int version, String title, String body) {
        boolean other = !block.body().equals(body) && block.person() != null;
        return database.write(by, sql -> sql.sql("update meetings.report_block set title = :title, body = :body, changed_by = :me, version = version + 1"
                        + (other ? ASK_ANEW : "") + " where id = :id and meeting = :meeting and version = :version and removed is null")
                .param("title", title).param("body", body).param("me", by.person()).param("id", block.id()).param("meeting", by.meeting().id().value())
                .param("version", version).update() == 1);
    }

    /** A photo that the reporter chose, behind what stands under the same heading; if she took it out before, it comes back. @return its block */
    UUID put(Editor by, ReportPhoto photo, String shows) {
        return database.write(by, sql -> {
            List<UUID> order = locked(sql, by.meeting());
            Optional<UUID> there = sql.sql("select id from meetings.report_block where meeting = ? and source = ?").params(by.meeting().id().value(), photo.source()).query(UUID.class).optional();
            if (there.isPresent()) {
                remove(by, there.get(), true);
            }
            UUID last = there.isPresent() ? null : sql.sql("select id from meetings.report_block where meeting = ? and removed is null and source <> '' and ? like source || '/%' order by length(source) limit 1")
                    .params(by.meeting().id().value(), photo.source()).query(UUID.class).optional().flatMap(heading -> last(sql, by.meeting(), heading)).orElse(null);
            UUID id = there.isPresent() ? there.get() : add(by, ReportBlock.photo(photo.source(), shows), last);
            if (photo.shows().isEmpty()) {
                sql.sql("update meetings.report_block set body = ?, original = '' where id = ?").params(shows, id).update(); // her own words
            }
            return id;
        });
    }

    /** What stands last under this heading, itself if that is nothing. */
    private static Optional<UUID> last(JdbcClient sql, Meeting meeting, UUID heading) {
        return sql.sql("""
                select b.id from meetings.report_block b join meetings.report_block h on h.id = :heading and (b.id = h.id or b.source like h.source || '/%')
                where b.meeting = :meeting and b.removed is null order by b.place desc limit 1
                """).param("heading", heading).param("meeting", meeting.id().value()).query(UUID.class).optional();
    }

    void move(Editor by, UUID block, boolean up) {
        database.change(by, sql -> {
            List<UUID> order = locked(sql, by.meeting());
            int at = order.indexOf(block);
            int to = up ? at - 1 : at + 1;
            if (at >= 0 && to >= 0 && to < order.size()) {
                order.set(at, order.get(to));
                order.set(to, block);
                order(sql, order);
            }
        });
    }

    void remove(Editor by, UUID block, boolean back) {
        database.change(by, sql -> sql.sql("""
                update meetings.report_block set removed = :now::timestamptz, removed_by = :me::uuid
                where id = :id and meeting = :meeting and (removed is null) <> :back and answer is distinct from 'refused'
                """).param("now", back ? null : now()).param("me", back ? null : by.person()).param("id", block).param("meeting", by.meeting().id().value())
                .param("back", back).update());
    }

    void show(Editor by, UUID block, boolean on) {
        database.change(by, sql -> sql.sql("update meetings.report_block set shown = ? and not inside where id = ? and meeting = ?").params(on, block, by.meeting().id().value()).update());
    }

    /** Brings in what chapters tell now and did not before, after what they told; what the reporter changed stays as she wrote it. @return how much */
    int supplement(Editor by, Language language) {
        List<ReportBlock> told = assembly.of(by.circle(), by.meeting(), language);
        return database.write(by, sql -> {
            List<UUID> order = locked(sql, by.meeting());
            Map<String, Row> known = new HashMap<>();
            sql.sql("select id, source, body, original, removed is not null as gone from meetings.report_block where meeting = ? and source <> ''")
                    .param(by.meeting().id().value()).query(Row.class).list().forEach(row -> known.put(row.source(), row));
            int brought = 0;
            UUID before = null;
            for (ReportBlock block : told) {
                Row row = known.get(block.source());
                if (row == null) {
                    UUID id = insert(sql, by.circle(), by.meeting(), 0, block, now());
                    order.add(before == null ? order.size() : order.indexOf(before) + 1, id);
                    before = id;
                    brought++;
                } else {
                    before = row.gone() ? before : row.id();
                    brought += renew(sql, row, block);
                }
            }
            order(sql, order);
            return brought;
        });
    }

    private record Row(UUID id, String source, String body, String original, boolean gone) {
    }

    private static int renew(JdbcClient sql, Row row, ReportBlock block) {
        if (row.gone() || row.original().equals(block.body()) || !row.body().equals(row.original())) {
            return 0;
        }
        return sql.sql("update meetings.report_block set kind = :kind, title = :title, body = :body, original = :body, by_name = :by, person = :person, version = version + 1" + ASK_ANEW
                        + " where id = :id").param("kind", block.kind().code()).param("title", block.title()).param("body", block.body()).param("by", block.by())
                .param("person", block.person(), java.sql.Types.OTHER).param("id", row.id()).update();
    }

    /** What somebody took back is told nowhere any more, also where the reporter had changed it. */
    @EventListener
    void takenBack(WordsTakenBack words) {
        database.change(words.by(), sql -> {
            if (words.words().isEmpty()) {
                sql.sql("delete from meetings.report_block where source = ?").param(words.source()).update();
                return;
            }
            sql.sql("select id, source, body, original, removed is not null as gone from meetings.report_block where source = :source or source like :source || '/%' for update")
                    .param("source", words.source()).query(Row.class).list().forEach(row -> without(sql, row, ReportBlock.line(words.words())));
        });
    }

    /** When the reporter wrote other words in the list it cannot be told whose they are: then the list goes. */
    private static void without(JdbcClient sql, Row row, String line) {
        List<String> told = row.original().lines().toList();
        List<String> left = row.body().lines().filter(each -> !each.equals(line)).toList();
        if (!told.contains(line)) {
            return;
        }
        if (left.isEmpty() || !told.containsAll(left)) {
            sql.sql("delete from meetings.report_block where id = ?").param(row.id()).update();
            return;
        }
        sql.sql("update meetings.report_block set body = ?, original = ?, version = version + 1 where id = ?").params(String.join("\n", left),
                told.stream().filter(each -> !each.equals(line)).collect(Collectors.joining("\n")), row.id()).update();
    }

    /** One at a time changes the order. */
    private static List<UUID> locked(JdbcClient sql, Meeting meeting) {
        sql.sql("select 1 from meetings.report where meeting = ? for update").param(meeting.id().value()).query(Integer.class).optional().orElseThrow(Missing::new);
        return new ArrayList<>(sql.sql("select id from meetings.report_block where meeting = ? and removed is null order by place, id").param(meeting.id().value())
                .query(UUID.class).list());
    }

    private static void order(JdbcClient sql, List<UUID> order) {
        sql.sql("update meetings.report_block b set place = o.place from unnest(:ids) with ordinality as o(id, place) where b.id = o.id and b.place <> o.place")
                .param("ids", order.toArray(UUID[]::new)).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
