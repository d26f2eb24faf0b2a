package nl.leerkring.knowledge.opening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.CardId;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What those say who are asked whether a card may go further, and what comes of it. */
@Component
class Answers {

    private static final Key HOUSE = Key.house("an employer answers by a link, or the last who was asked agrees");
    /** It is read outside its circle, or is to be; a closed circle opens nothing any more. */
    private static final String OUTSIDE = "(c.wanted is not null and k.archived is null or c.sight in ('partners', 'network', 'public'))";
    private static final Key ASKED = Key.house("what somebody is asked who may have no seat there any more");

    private final Database database;
    private final Openings openings;
    private final EmployerAnswers employers;
    private final Refusals refusals;
    private final Clock clock;

    Answers(Database database, Openings openings, EmployerAnswers employers, Refusals refusals, Clock clock) {
        this.database = database;
        this.openings = openings;
        this.employers = employers;
        this.refusals = refusals;
        this.clock = clock;
    }

    /**
     * What one person is asked.
     *
     * @param circle its name
     * @param href   of the card, for who sits there
     * @param agreed nothing: no answer yet
     * @param sight  how open it becomes, or is; when it is not to be opened now, how open it was to be
     * @param words  as others read them then
     */
    record Mine(Card card, String circle, @Nullable String href, UUID consent, @Nullable Boolean agreed, Sight sight, Words words) {

        private Mine with(Words those) {
            return new Mine(card, circle, href, consent, agreed, sight, those);
        }
    }

    /** Nothing when she is not asked; nor, for who left the circle, of what is read there alone and stays there. */
    Optional<Mine> mine(PersonId me, CardId card) {
        return database.read(ASKED, sql -> mine(sql, me, card));
    }

    private static Optional<Mine> mine(JdbcClient sql, PersonId me, CardId id) {
        return sql.sql("select " + Card.COLUMNS + """
                , a.id as consent, a.agreed, a.sight as asked_for, k.name as circle_name, k.slug as circle_slug, s.person is not null as sits, k.archived is not null as closed
                from knowledge.consent a join knowledge.card c on c.id = a.card join circles.circle k on k.id = c.circle
                """ + Card.NAMES + """
                 left join circles.members s on s.circle = c.circle and s.person = a.person
                where a.card = :card and a.person = :me and (c.sight = 'circle' and s.person is not null or """ + OUTSIDE + ")").param("card", id.value()).param("me", me.value()).query(Answers::mine).optional()
                .map(each -> each.with(Words.of(sql, each.card(), each.sight(), Consents.Of.PERSON)));
    }

    private static Mine mine(ResultSet row, int n) throws SQLException {
        Card card = Card.of(row, n);
        Sight now = card.wanted() != null && !row.getBoolean("closed") ? card.wanted() : card.sight();
        return new Mine(card, row.getString("circle_name"), row.getBoolean("sits") ? "/kring/" + row.getString("circle_slug") + card.path() : null, row.getObject("consent", UUID.class),
                (Boolean) row.getObject("agreed"), now.outside() ? now : Coded.of(Sight.class, row.getString("asked_for")), Words.NONE);
    }

    /** What waits for her first. */
    List<ConsentsPage.Line> ofPerson(PersonId me) {
        return database.read(ASKED, sql -> sql.sql("""
                select c.id, c.title, k.name as circle, a.agreed, c.sight, case when k.archived is null then c.wanted end as wanted
                from knowledge.consent a join knowledge.card c on c.id = a.card join circles.circle k on k.id = c.circle
                where a.person = ? and """ + OUTSIDE + " order by a.agreed is not null, a.asked desc, c.id limit 200").param(me.value()).query((row, n) -> new ConsentsPage.Line(
                        new CardId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("circle"), (Boolean) row.getObject("agreed"), Coded.of(Sight.class, row.getString("sight")),
                        row.getString("wanted") == null ? null : Coded.of(Sight.class, row.getString("wanted")))).list());
    }

    /** What came of an answer. */
    enum Heard {
        YES, NO,
        /** She read other words than stand there now. */
        OTHER_WORDS,
        /** She is not asked, or the link was used already. */
        NOT
    }

    /** The key of who is asked: it opens the circle of that card for her answer, also when she has no seat there (any more). */
    private record Answering(UUID person, UUID circle) implements Key {

        @Override
        public Set<UUID> circles() {
            return Set.of(circle);
        }
    }

    /** A yes is for the words that were read; a no, also one that comes later, brings the card back to its circle at once. @param read the print of the words */
    Heard answer(PersonId me, CardId id, boolean agreed, String read) {
        return circle(me, id).map(circle -> answer(new Answering(me.value(), circle), me, id, agreed, read)).orElse(Heard.NOT);
    }

    private Optional<UUID> circle(PersonId me, CardId id) {
        return database.read(ASKED, sql -> sql.sql("select circle from knowledge.consent where card = ? and person = ?").params(id.value(), me.value()).query(UUID.class).optional());
    }

    private Heard answer(Answering by, PersonId me, CardId id, boolean agreed, String read) {
        return database.write(by, sql -> {
            Card card = Openings.lock(sql, id);
            Mine mine = mine(sql, me, id).orElse(null);
            if (mine == null) {
                return Heard.NOT;
            }
            if (agreed && !mine.words().print().equals(read)) {
                return Heard.OTHER_WORDS;
            }
            sql.sql("""
                    update knowledge.consent set agreed = :agreed, answered = :now, sight = :sight, read = knowledge.opened(card, :sight, 'partners')
                    where card = :card and person = :me
                    """).param("agreed", agreed).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("sight", mine.sight().code()).param("card", id.value())
                    .param("me", me.value()).update();
            return settle(sql, by, card, mine.consent(), mine.agreed(), agreed);
        });
    }

    /** The same for an employer, by the link in her mail. */
    Heard answer(String token, boolean agreed, String read) {
        return database.write(HOUSE, sql -> {
            EmployerAnswers.Asked asked = employers.lock(sql, token).orElse(null);
            if (asked == null) {
                return Heard.NOT;
            }
            if (agreed && !asked.words().print().equals(read)) {
                return Heard.OTHER_WORDS;
            }
            return employers.answer(sql, asked, agreed) ? settle(sql, HOUSE, asked.card(), asked.consent(), asked.agreed(), agreed) : Heard.NOT;
        });
    }

    /** A closed circle opens nothing any more, and takes back as ever. @param before what was said until now */
    private Heard settle(JdbcClient sql, Key by, Card card, UUID consent, @Nullable Boolean before, boolean agreed) {
        if (!agreed) {
            if (!Boolean.FALSE.equals(before)) {
                refusals.refused(sql, by, card, consent, Boolean.TRUE.equals(before));
            }
            openings.set(sql, card, card.sight().outside() ? Sight.CIRCLE : card.sight(), null);
            return Heard.NO;
        }
        String wanted = sql.sql("select coalesce(c.wanted, '') from knowledge.card c join circles.circle k on k.id = c.circle and k.archived is null where c.id = ?")
                .param(card.id().value()).query(String.class).optional().orElse("");
        if (!wanted.isEmpty() && Consents.waiting(sql, card) == 0) {
            openings.open(sql, HOUSE, card, Coded.of(Sight.class, wanted));
        }
        return Heard.YES;
    }
}
