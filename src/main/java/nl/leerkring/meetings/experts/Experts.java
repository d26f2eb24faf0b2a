package nl.leerkring.meetings.experts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guest experts: invited, answered, withdrawn. Whoever is invited to an item that nobody leads, leads it. */
@Component
class Experts {

    private final Database database;
    private final Programme programme;
    private final ExpertMails mails;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Experts(Database database, Programme programme, ExpertMails mails, Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.programme = programme;
        this.mails = mails;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /** An invitation as it was typed. */
    record Invite(String name, String email, String organisation, Language language) {
    }

    List<Expert> at(Key key, ProgrammeItem item) {
        return database.read(key, sql -> ExpertRows.at(sql, item.id()));
    }

    Expert of(ExpertLinks.Opening link) {
        return database.read(link, sql -> ExpertRows.one(sql, link.expert())).orElseThrow(Missing::new);
    }

    /** @return false when this address was invited for this item already */
    boolean invite(Organiser by, ProgrammeItem item, Invite invite) {
        return database.write(by, sql -> {
            UUID id = Ids.next();
            int made = sql.sql("""
                    insert into meetings.expert (id, circle, item, name, email, organisation, language, sent, made, made_by)
                    values (:id, :circle, :item, :name, :email, :organisation, :language, :now, :now, :by)
                    on conflict (item, email) where withdrawn is null and email <> '' do nothing
                    """).param("id", id).param("circle", by.seat().circle().value()).param("item", item.id().value()).param("name", invite.name())
                    .param("email", invite.email()).param("organisation", invite.organisation()).param("language", invite.language().tag())
                    .param("now", now()).param("by", by.person()).update();
            if (made == 0) {
                return false;
            }
            programme.lead(by, item.id(), "", invite.name());
            mails.invite(by, ExpertRows.one(sql, id).orElseThrow(), false);
            events.publishEvent(new Happened(by.seat().circle().value(), by, "programme", Text.of("nodigde een gast-expert uit voor ‘" + item.title() + "’",
                    "invited a guest expert for ‘" + item.title() + "’"), by.href() + "/programma/" + item.id(), true));
            return true;
        });
    }

    /** Sends the mail again; the links of earlier ones stop working. */
    void resend(Organiser by, ProgrammeItem item, UUID id) {
        database.change(by, sql -> {
            Expert expert = open(sql, item, id);
            sql.sql("update meetings.expert set sent = ? where id = ?").params(now(), id).update();
            mails.invite(by, expert, true);
        });
    }

    Expert withdraw(Organiser by, ProgrammeItem item, UUID id) {
        return database.write(by, sql -> {
            Expert expert = open(sql, item, id);
            sql.sql("update meetings.expert set withdrawn = :now, withdrawn_by = :by where id = :id").param("now", now()).param("by", by.person()).param("id", id).update();
            programme.lead(by, item.id(), expert.name(), "");
            if (expert.answer() != Expert.Answer.NO) {
                mails.withdraw(by, expert);
            }
            return expert;
        });
    }

    private static Expert open(JdbcClient sql, ProgrammeItem item, UUID id) {
        return ExpertRows.one(sql, id).filter(expert -> expert.item().equals(item.id()) && expert.withdrawn() == null && !expert.email().isEmpty())
                .orElseThrow(Missing::new);
    }

    /** Who cannot come does not lead any more; who can after all, does again. Who invited hears of it. */
    void answer(ExpertLinks.Opening link, Expert.Answer answer, String remark) {
        database.change(link, sql -> {
            sql.sql("select 1 from meetings.expert where id = ? for update").param(link.expert()).query(Integer.class).single();
            Expert before = of(link);
            if (before.answer() == answer && before.remark().equals(remark)) {
                return; // pressed twice
            }
            sql.sql("update meetings.expert set answer = :answer, remark = :remark, answered = :now where id = :id").param("answer", answer.code())
                    .param("remark", remark).param("now", now()).param("id", link.expert()).update();
            boolean comes = answer == Expert.Answer.YES;
            programme.lead(link, link.item(), comes ? "" : before.name(), comes ? before.name() : "");
            live.hint(link.circle(), Programme.HINT);
            mails.answered(link, of(link));
        });
    }

    void wish(ExpertLinks.Opening link, Expert.Wishes wishes) {
        database.change(link, sql -> sql.sql("""
                insert into meetings.expert_wishes (expert, circle, technique, arrival, diet) values (:expert, :circle, :technique, :arrival, :diet)
                on conflict (expert) do update set technique = excluded.technique, arrival = excluded.arrival, diet = excluded.diet
                """).param("expert", link.expert()).param("circle", link.circle()).param("technique", wishes.technique()).param("arrival", wishes.arrival())
                .param("diet", wishes.diet()).update());
    }

    /** The mails of the morning after. */
    int thank(Key house) {
        return database.write(house, sql -> {
            List<Expert> all = ExpertRows.unthanked(sql, now());
            for (Expert expert : all) {
                sql.sql("update meetings.expert set thanked = ? where id = ?").params(now(), expert.id()).update();
                mails.thank(house, expert);
            }
            return all.size();
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
