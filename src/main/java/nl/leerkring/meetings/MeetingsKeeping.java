package nl.leerkring.meetings;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class MeetingsKeeping implements Keeping {

    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");
    private static final Text GONE = Text.of("verwijderd", "deleted");

    @Override
    public List<Kept> kept() {
        return Stream.of(own(), experts(), PlanningKept.all(), AfterKept.all(), DayKept.all()).flatMap(List::stream).toList();
    }

    private static List<Kept> own() {
        return List.of(
                new Kept("meetings.meeting", Text.of("bijeenkomsten: thema, datum, plek, gastgemeente", "meetings: theme, date, place, host"),
                        WITH_THE_CIRCLE, GONE, null),
                programme(), rsvp(), needs(), links(), reminders(), held(), words(), entries(), invites(),
                new Kept("meetings.feed", Text.of("het geheime adres van je agenda", "the secret address of your calendar"),
                        Text.of("tot je ermee stopt", "until you stop it"), GONE, null),
                new Kept("meetings.circle_feed", Text.of("het geheime adres van een kring voor je agenda", "the secret address of a circle for your calendar"),
                        Text.of("tot je ermee stopt of je plek eindigt", "until you stop it or your seat ends"), GONE, """
                        delete from meetings.circle_feed f where not exists (select 1 from circles.members s where s.seat = f.seat)
                        """));
    }

    private static Kept programme() {
        return new Kept("meetings.programme_item", Text.of("onderdelen van het programma, en wie ze leidt", "programme items, and who leads them"),
                Text.of("zo lang als de kring bestaat; wat eruit gehaald is een maand", "as long as the circle exists; what was taken out: a month"),
                GONE, "delete from meetings.programme_item where removed < now() - interval '30 days'");
    }

    private static Kept rsvp() {
        return new Kept("meetings.rsvp", Text.of("wie er kwam, voor welke dag je dat zei, en de naam en het mailadres van een vervanger", "who came, for which day you said so, and the name and email address of a stand-in"),
                Text.of("zo lang als de kring bestaat; van een vervanger tot een maand na de bijeenkomst",
                        "as long as the circle exists; for a stand-in until a month after the meeting"),
                Text.of("verwijderd; van een vervanger blijft staan dat er een was", "deleted; for a stand-in we keep that there was one"), """
                update meetings.rsvp r set colleague = '–', colleague_email = '', colleague_token = null
                from meetings.meeting m where m.id = r.meeting and m.ends < now() - interval '30 days'
                     and (r.colleague_email <> '' or r.colleague_token is not null)
                """);
    }

    private static Kept needs() {
        return new Kept("meetings.rsvp_needs", Text.of("wat je bij een bijeenkomst eet en nodig hebt", "what you eat and need at a meeting"),
                Text.of("tot een dag na de bijeenkomst", "until a day after the meeting"), GONE, """
                delete from meetings.rsvp_needs n using meetings.rsvp r, meetings.meeting m
                where r.id = n.rsvp and m.id = r.meeting and (m.ends < now() - interval '1 day' or m.cancelled < now() - interval '1 day')
                """);
    }

    private static Kept links() {
        return new Kept("meetings.rsvp_link", Text.of("de links in mails om te antwoorden", "the links in emails for answering"),
                Text.of("tot een dag na de bijeenkomst", "until a day after the meeting"), GONE, """
                delete from meetings.rsvp_link l using meetings.meeting m where m.id = l.meeting and m.ends < now() - interval '1 day'
                """);
    }

    private static Kept reminders() {
        return new Kept("meetings.rsvp_reminder", Text.of("wie aan antwoorden herinnerd is", "who was reminded to answer"),
                Text.of("tot een dag na de bijeenkomst", "until a day after the meeting"), GONE, """
                delete from meetings.rsvp_reminder x using meetings.meeting m where m.id = x.meeting and m.ends < now() - interval '1 day'
                """);
    }

    private static Kept held() {
        return new Kept("meetings.skipped_mail", Text.of("welke mail een coördinator tegenhield", "which email a coordinator held back"),
                Text.of("tot een maand na de dag waar hij bij hoorde", "until a month after the day it belonged to"), GONE,
                "delete from meetings.skipped_mail where day < current_date - 30");
    }

    private static Kept words() {
        return new Kept("meetings.mail_words", Text.of("wat een coördinator boven een mail schreef die vanzelf gaat", "what a coordinator wrote above an automatic email"),
                WITH_THE_CIRCLE, GONE, null);
    }

    private static Kept entries() {
        return new Kept("meetings.calendar_entry", Text.of("welke versie van een bijeenkomst in agenda’s staat, met de dag en de plek", "which version of a meeting is in calendars, with the day and the place"),
                WITH_THE_CIRCLE, GONE, null);
    }

    private static Kept invites() {
        return new Kept("meetings.invite", Text.of("wie welke uitnodiging kreeg", "who got which invitation"),
                Text.of("tot een maand na de bijeenkomst", "until a month after the meeting"), GONE, """
                delete from meetings.invite i using meetings.meeting m where m.id = i.meeting and m.ends < now() - interval '30 days'
                """);
    }

    private static List<Kept> experts() {
        return List.of(
                new Kept("meetings.expert", Text.of("naam, organisatie en mailadres van gast-experts, en of ze kwamen", "name, organisation and email address of guest experts, and whether they came"),
                        Text.of("tot drie maanden na de bijeenkomst, of nadat de uitnodiging ingetrokken is", "until three months after the meeting, or after the invitation was withdrawn"),
                        Text.of("verwijderd; van wie kwam blijven naam en organisatie bij het onderdeel staan", "deleted; for experts who came, the name and organisation stay with the item"), """
                        with old as (
                            select e.id, e.withdrawn is null and e.answer = 'yes' as came from meetings.expert e
                            join meetings.programme_item i on i.id = e.item join meetings.meeting m on m.id = i.meeting
                            where least(m.ends, m.cancelled, e.withdrawn) < now() - interval '3 months'),
                        gone as (delete from meetings.expert e using old where old.id = e.id and not old.came)
                        update meetings.expert e set email = '', remark = '' from old where old.id = e.id and old.came and (e.email <> '' or e.remark <> '')
                        """),
                new Kept("meetings.expert_link", Text.of("de links van gast-experts", "the links of guest experts"),
                        Text.of("tot een maand na de bijeenkomst", "until a month after the meeting"), GONE, """
                        delete from meetings.expert_link l using meetings.expert e, meetings.programme_item i, meetings.meeting m
                        where e.id = l.expert and i.id = e.item and m.id = i.meeting and m.ends < now() - interval '1 month'
                        """),
                new Kept("meetings.expert_wishes", Text.of("wat een gast-expert eet en nodig heeft", "what a guest expert eats and needs"),
                        Text.of("tot een dag na de bijeenkomst", "until a day after the meeting"), GONE, """
                        delete from meetings.expert_wishes w using meetings.expert e, meetings.programme_item i, meetings.meeting m
                        where e.id = w.expert and i.id = e.item and m.id = i.meeting
                              and (least(m.ends, m.cancelled) < now() - interval '1 day' or e.withdrawn is not null or e.answer = 'no')
                        """));
    }
}
