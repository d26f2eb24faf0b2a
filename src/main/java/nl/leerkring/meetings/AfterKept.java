package nl.leerkring.meetings;

import java.util.List;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;

/** How long is kept what comes after a meeting: cards, evaluation, the report. */
final class AfterKept {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");
    private static final Text YEAR_AFTER = Text.of("tot een jaar na de bijeenkomst", "until a year after the meeting");

    private AfterKept() {
    }

    static List<Kept> all() {
        return List.of(
                new Kept("meetings.harvest_card", Text.of("wat mensen meenemen van een dag, en wat ze ermee gaan doen", "what people take home from a day, and what they will do with it"),
                        Text.of("zo lang als de kring bestaat; een kaart die alleen voor jou is tot een jaar na de bijeenkomst, of na de dag die je koos; wat weggehaald is een maand",
                                "as long as the circle exists; a card only for you until a year after the meeting, or after the day you chose; what was removed: a month"), GONE, """
                        delete from meetings.harvest_card h using meetings.meeting m where m.id = h.meeting and (h.removed < now() - interval '30 days'
                            or h.sight = 'private' and greatest(m.ends, h.due) < now() - interval '1 year')
                        """),
                new Kept("meetings.follow_link", Text.of("de links in mails om te zeggen wat ervan kwam", "the links in emails for saying what became of it"),
                        Text.of("drie maanden", "three months"), GONE, "delete from meetings.follow_link where made < now() - interval '3 months'"),
                new Kept("meetings.evaluation", Text.of("wat iemand van een dag vond; niemand leest wie wat schreef", "what somebody thought of a day; nobody reads who wrote what"), YEAR_AFTER, GONE, """
                        delete from meetings.evaluation e using meetings.meeting m where m.id = e.meeting and m.ends < now() - interval '1 year'
                        """),
                new Kept("meetings.item_scoring", Text.of("of er na elk onderdeel een cijfer gevraagd wordt", "whether a mark is asked for after each item"), WITH_THE_CIRCLE, GONE, null),
                new Kept("meetings.item_score", Text.of("welk cijfer iemand een onderdeel gaf; niemand leest wie wat gaf", "which mark somebody gave an item; nobody reads who gave what"), YEAR_AFTER, GONE, """
                        delete from meetings.item_score s using meetings.meeting m where m.id = s.meeting and m.ends < now() - interval '1 year'
                        """),
                new Kept("meetings.beat", Text.of("welke mails rond een dag je kreeg, en of je er later iets mee deed; niemand leest wie wat antwoordde",
                        "which emails around a day you got, and whether you used it later; nobody reads who answered what"), YEAR_AFTER, GONE, """
                        delete from meetings.beat b using meetings.meeting m where m.id = b.meeting and m.ends < now() - interval '1 year'
                        """),
                new Kept("meetings.report", Text.of("het verslag van een dag, en wie het publiceerde", "the report of a day, and who published it"), WITH_THE_CIRCLE, GONE, null),
                new Kept("meetings.report_block", Text.of("wat er in een verslag staat, en wie voor haar woorden toestemming gaf", "what is in a report, and who gave consent to her words"),
                        Text.of("zo lang als de kring bestaat; wat eruit gehaald is een maand", "as long as the circle exists; what was taken out: a month"), GONE,
                        "update meetings.report_block set body = '', original = '', by_name = '', person = null where removed < now() - interval '30 days' and body <> ''"),
                new Kept("meetings.quote_link", Text.of("de links in mails om toestemming te geven voor een citaat", "the links in emails for giving consent to a quote"),
                        Text.of("drie maanden", "three months"), GONE, "delete from meetings.quote_link where made < now() - interval '3 months'"));
    }
}
