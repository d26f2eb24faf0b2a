package nl.leerkring.news;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class NewsKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");
    private static final Text MONTH_AFTER = Text.of("tot een maand na de bijeenkomst", "until a month after the meeting");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("news.item", Text.of("wat er nieuw was bij wie, verteld in de nieuwsronde", "what was new at whose place, told in the news round"),
                        Text.of("zo lang als de kring bestaat; wat ingetrokken is een maand", "as long as the circle exists; what was withdrawn a month"), GONE,
                        "delete from news.item where withdrawn < now() - interval '30 days'"),
                new Kept("news.round", Text.of("wanneer een nieuwsronde was, en wie hem leidde", "when a news round was, and who led it"), WITH_THE_CIRCLE, GONE, null),
                new Kept("news.interest", Text.of("wie van wat er verteld is meer wil weten", "who wants to know more of what was told"),
                        Text.of("een jaar", "a year"), GONE, "delete from news.interest where made < now() - interval '1 year'"),
                new Kept("news.link", Text.of("de links in mails om te vertellen wat er nieuw is", "the links in mails to tell what is new with"), MONTH_AFTER, GONE, """
                        delete from news.link l using meetings.meeting m where m.id = l.meeting and m.ends < now() - interval '30 days'
                        """),
                new Kept("news.asked", Text.of("aan wie per mail gevraagd is wat er nieuw is", "who was asked by mail what is new"), MONTH_AFTER, GONE, """
                        delete from news.asked a using meetings.meeting m where m.id = a.meeting and m.ends < now() - interval '30 days'
                        """),
                new Kept("news.feed", Text.of("adressen van nieuwsbronnen (RSS), en wie ze toevoegde", "addresses of news sources (RSS), and who added them"),
                        Text.of("zo lang als de kring bestaat; wat weggehaald is een maand", "as long as the circle exists; what was taken away a month"), GONE,
                        "delete from news.feed where removed < now() - interval '30 days'"),
                new Kept("news.proposal", Text.of("wat nieuwsbronnen voorstellen", "what news sources propose"), Text.of("drie maanden", "three months"), GONE,
                        "delete from news.proposal where made < now() - interval '3 months'"));
    }
}
