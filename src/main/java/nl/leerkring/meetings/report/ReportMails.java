package nl.leerkring.meetings.report;

import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.MailWords;
import nl.leerkring.meetings.rsvp.Addressees;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells of a report: to the circle that it is out, to who writes it that it is ready. */
@Component
class ReportMails {

    private static final Key HOUSE = Key.house("telling of a report");

    private final Database database;
    private final Post post;

    ReportMails(Database database, Post post) {
        this.database = database;
        this.post = post;
    }

    void out(JdbcClient sql, Editor by) {
        Occasion occasion = Occasion.of(sql, by.meeting());
        List<UUID> people = sql.sql("select person from circles.members where circle = ? and role <> 'alumnus' and person <> ?").params(by.circle(), by.person())
                .query(UUID.class).list();
        database.change(HOUSE, inner -> Addressees.of(inner, people).forEach(to -> post.send(HOUSE, new ReportOutMail(occasion), to, by.circle())));
    }

    void ready(JdbcClient sql, Occasion occasion, List<UUID> editors) {
        MailWords words = MailWords.of(sql, occasion.id(), "report");
        Addressees.of(sql, editors).forEach(to -> post.send(HOUSE, words.over(new ReportReadyMail(occasion)), to, occasion.circle()));
    }
}
