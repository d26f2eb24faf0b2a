package nl.leerkring.meetings;

import java.util.List;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;

/** How long is kept what goes before a meeting: finding a day, finding a host, the checklist. */
final class PlanningKept {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text MONTH_AFTER = Text.of("tot een maand na de bijeenkomst", "until a month after the meeting");

    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");

    private PlanningKept() {
    }

    static List<Kept> all() {
        return List.of(
                new Kept("meetings.date_poll", Text.of("dat er een datum geprikt wordt, en door wie", "that a date is being chosen, and by whom"), MONTH_AFTER, GONE, """
                        delete from meetings.date_poll x using meetings.meeting m where m.id = x.meeting and m.ends < now() - interval '30 days'
                        """),
                new Kept("meetings.date_option", Text.of("voorgestelde datums", "proposed dates"), MONTH_AFTER, GONE, null),
                new Kept("meetings.date_vote", Text.of("wie op welke voorgestelde datum kan", "who can come on which proposed date"), MONTH_AFTER, GONE, null),
                new Kept("meetings.date_link", Text.of("de links in mails om datums te kiezen", "the links in emails for choosing dates"),
                        Text.of("tot een maand nadat de datumprikker sloot", "until a month after the date poll closed"), GONE, """
                        delete from meetings.date_link l using meetings.date_poll q where q.meeting = l.meeting and q.closed < now() - interval '30 days'
                        """),
                new Kept("meetings.date_mail", Text.of("wie welke mail over datums kreeg", "who got which email about dates"), MONTH_AFTER, GONE, null),
                new Kept("meetings.host_offer", Text.of("welke gemeente zich aanbood als gastgemeente, en wie dat deed", "which municipality offered to host, and who made the offer"),
                        Text.of("zo lang als de kring bestaat; een niet aangenomen aanbod een jaar", "as long as the circle exists; an offer that was not accepted: a year"), GONE, """
                        delete from meetings.host_offer where state in ('declined', 'withdrawn') and decided < now() - interval '1 year'
                        """),
                new Kept("meetings.host_contact", Text.of("wie van de gastgemeente aanspreekpunt is", "who is the contact at the host"), WITH_THE_CIRCLE, GONE, null),
                new Kept("meetings.reporter", Text.of("wie het verslag maakt", "who writes the report"), WITH_THE_CIRCLE, GONE, null),
                new Kept("meetings.checklist", Text.of("dat een bijeenkomst een checklist heeft", "that a meeting has a checklist"), WITH_THE_CIRCLE, GONE, null),
                new Kept("meetings.checklist_line", Text.of("wat er voor een bijeenkomst te doen is, door wie, en of het klaar is", "what there is to do for a meeting, by whom, and whether it is done"),
                        Text.of("zo lang als de kring bestaat; wat weggehaald is een maand", "as long as the circle exists; what was removed: a month"), GONE, """
                        delete from meetings.checklist_line where removed < now() - interval '30 days'
                        """),
                new Kept("meetings.checklist_mail", Text.of("wie in welke week aan de checklist herinnerd is", "who was reminded of the checklist, and in which week"),
                        Text.of("drie maanden", "three months"), GONE, "delete from meetings.checklist_mail where sent < now() - interval '3 months'"));
    }
}
