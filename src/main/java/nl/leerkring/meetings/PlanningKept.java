package nl.leerkring.meetings;

import java.util.List;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;

/** How long is kept what goes before a meeting: finding a day, finding a host, the checklist. */
final class PlanningKept {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text MONTH_AFTER = Text.of("tot een maand na de bijeenkomst", "until a month after the meeting");

    private PlanningKept() {
    }

    static List<Kept> all() {
        return List.of(
                new Kept("meetings.date_poll", Text.of("dat er een datum geprikt wordt, en door wie", "that a date is being found, and by whom"), MONTH_AFTER, GONE, """
                        delete from meetings.date_poll x using meetings.meeting m where m.id = x.meeting and m.ends < now() - interval '30 days'
                        """),
                new Kept("meetings.date_option", Text.of("voorgestelde datums", "proposed dates"), MONTH_AFTER, GONE, null),
                new Kept("meetings.date_vote", Text.of("wie op welke voorgestelde datum kan", "who can come on which proposed date"), MONTH_AFTER, GONE, null),
                new Kept("meetings.date_link", Text.of("de links in mails om datums te kiezen", "the links in mails to choose dates with"),
                        Text.of("tot een maand nadat de datumprikker sloot", "until a month after the date poll closed"), GONE, """
                        delete from meetings.date_link l using meetings.date_poll q where q.meeting = l.meeting and q.closed < now() - interval '30 days'
                        """),
                new Kept("meetings.date_mail", Text.of("wie welke mail over datums kreeg", "who got which mail about dates"), MONTH_AFTER, GONE, null));
    }
}
