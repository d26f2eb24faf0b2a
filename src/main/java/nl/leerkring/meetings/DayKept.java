package nl.leerkring.meetings;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;

/** How long is kept what happens on the day itself. */
final class DayKept {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");

    private DayKept() {
    }

    static List<Kept> all() {
        return Stream.concat(day().stream(), groups().stream()).toList();
    }

    private static List<Kept> day() {
        return List.of(
                new Kept("meetings.running", Text.of("hoe de dag bijgestuurd is, en door wie", "how the day was adjusted, and by whom"), WITH_THE_CIRCLE, GONE, null),
                new Kept("meetings.attendance", Text.of("wie er was, van hoe laat tot hoe laat; van gasten en vervangers naam, organisatie en mailadres",
                        "who was there, from when to when; for guests and stand-ins name, organisation and email address"),
                        Text.of("zo lang als de kring bestaat; van gasten en vervangers tot een maand na de bijeenkomst", "as long as the circle exists; for guests and stand-ins until a month after the meeting"),
                        Text.of("verwijderd; van een gast of vervanger blijft staan dat er een was", "deleted; for a guest or stand-in we keep that there was one"), """
                        with mistaken as (delete from meetings.attendance where removed < now() - interval '30 days')
                        update meetings.attendance a set name = '–', organisation = '', email = '' from meetings.meeting m
                        where m.id = a.meeting and m.ends < now() - interval '30 days' and a.name not in ('', '–')
                        """),
                new Kept("meetings.certificate", Text.of("bewijzen van deelname die je maakte, en wat een ander ervan ziet", "certificates of participation you made, and what others see of them"),
                        Text.of("tot je ze intrekt en een jaar verder, of je gegevens laat verwijderen", "until a year after you revoke them, or you have your data deleted"), GONE, """
                        delete from meetings.certificate where revoked < now() - interval '1 year'
                        """),
                new Kept("meetings.certificate_day", Text.of("de dagen en uren op een bewijs", "the days and hours on a certificate"),
                        Text.of("zo lang als het bewijs", "as long as the certificate"), GONE, null));
    }

    private static List<Kept> groups() {
        return List.of(
                new Kept("meetings.division", Text.of("groepen die op een dag gemaakt zijn", "groups that were made on a day"),
                        Text.of("zo lang als de kring bestaat; wat weggehaald is een maand", "as long as the circle exists; what was removed: a month"), GONE,
                        "delete from meetings.division where removed < now() - interval '30 days'"),
                new Kept("meetings.division_member", Text.of("wie in welke groep zat", "who was in which group"),
                        Text.of("zo lang als de groepen; van gasten en vervangers tot een maand na de bijeenkomst", "as long as the groups; for guests and stand-ins until a month after the meeting"),
                        Text.of("verwijderd; van een gast of vervanger blijft staan dat er een was", "deleted; for a guest or stand-in we keep that there was one"), """
                        update meetings.division_member x set name = '–', organisation = '' from meetings.division d join meetings.meeting m on m.id = d.meeting
                        where d.id = x.division and m.ends < now() - interval '30 days' and x.name not in ('', '–')
                        """),
                new Kept("meetings.division_wish", Text.of("welke onderwerpen iemand graag wilde", "which topics somebody would like"),
                        Text.of("tot een maand na de bijeenkomst", "until a month after the meeting"), GONE, """
                        delete from meetings.division_wish w using meetings.division d, meetings.meeting m
                        where d.id = w.division and m.id = d.meeting and m.ends < now() - interval '30 days'
                        """),
                new Kept("meetings.company", Text.of("wie organisatoren samen of juist apart zetten", "whom organisers put together, or keep apart"), WITH_THE_CIRCLE, GONE, null));
    }
}
