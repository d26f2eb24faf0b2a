package nl.leerkring.discussions;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class DiscussionsKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");
    private static final Text WITH_THE_SEAT = Text.of("tot je plek in de kring eindigt", "until your seat in the circle ends");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("discussions.thread", Text.of("gesprekken: waarover, wie ze begon, en de samenvatting", "conversations: what about, who began them, and the summary"), WITH_THE_CIRCLE, GONE, null),
                new Kept("discussions.message", Text.of("berichten in gesprekken", "messages in conversations"),
                        Text.of("zo lang als de kring bestaat; de tekst van wat verwijderd is een maand", "as long as the circle exists; the text of what was deleted a month"),
                        Text.of("de tekst gewist; dat er een bericht stond blijft te zien", "the text wiped; that there was a message can still be seen"),
                        "update discussions.message set text = '', files = '{}' where deleted < now() - interval '30 days' and text <> ''"),
                new Kept("discussions.revision", Text.of("wat een bericht zei voordat het gewijzigd werd", "what a message said before it was edited"),
                        Text.of("zo lang als het bericht", "as long as the message"), GONE, """
                        delete from discussions.revision r using discussions.message m where m.id = r.message and m.deleted < now() - interval '30 days'
                        """),
                new Kept("discussions.mention", Text.of("wie in een bericht genoemd wordt", "who is mentioned in a message"), WITH_THE_CIRCLE, GONE, null),
                new Kept("discussions.reading", Text.of("tot waar je een gesprek las", "how far you have read a conversation"), WITH_THE_SEAT, GONE, """
                        delete from discussions.reading r where not exists (select 1 from circles.members s where s.circle = r.circle and s.person = r.person)
                        """),
                new Kept("discussions.following", Text.of("welke gesprekken je volgt of dempt", "which conversations you follow or mute"), WITH_THE_SEAT, GONE, """
                        delete from discussions.following f where not exists (select 1 from circles.members s where s.circle = f.circle and s.person = f.person)
                        """),
                new Kept("discussions.report", Text.of("wie meldde dat een bericht niet hoort, en waarom", "who reported that a message does not belong, and why"),
                        Text.of("een jaar nadat het afgehandeld is", "a year after it was settled"), GONE,
                        "delete from discussions.report where settled < now() - interval '1 year'"));
    }
}
