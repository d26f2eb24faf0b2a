package nl.leerkring.facilitation;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class FacilitationKeeping implements Keeping {

    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");
    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text DAY = Text.of("een dag na het eind van de ronde", "a day after the end of the round");

    /** The key before what it opens, so that nothing is left readable in between. */
    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("facilitation.script", Text.of("werkvormen die de kring zelf maakte", "ways of working that the circle made"), WITH_THE_CIRCLE, GONE,
                        "delete from facilitation.script where removed < now() - interval '30 days'"),
                new Kept("facilitation.run", Text.of("gespeelde werkvormen", "ways of working that were played"), WITH_THE_CIRCLE, GONE, null),
                new Kept("facilitation.event", Text.of("wanneer een stap begon en eindigde", "when a step began and ended"), WITH_THE_CIRCLE, GONE, null),
                new Kept("facilitation.presence", Text.of("wie meedeed aan een werkvorm", "who took part in a way of working"), WITH_THE_CIRCLE, GONE, """
                        update facilitation.presence p set token = null from facilitation.run r
                        where r.id = p.run and p.token is not null and r.closed < now() - interval '1 day'
                        """),
                new Kept("facilitation.seal", Text.of("de sleutel van een vertrouwelijke groep", "the key of a confidential group"),
                        Text.of("tot de datum die de groep vooraf kent, meestal twee weken na de dag", "until the date that the group knows beforehand, usually two weeks after the day"),
                        Text.of("vernietigd, en daarmee alles wat in de groep getypt is", "destroyed, and with it all that was typed in the group"),
                        "delete from facilitation.seal where expires < now() and held is null"),
                new Kept("facilitation.entry", Text.of("wat je in een werkvorm typte of koos", "what you typed or chose in a way of working"),
                        Text.of("zo lang als de kring bestaat; in een vertrouwelijke groep tot de sleutel weg is", "as long as the circle exists; in a confidential group until the key is gone"),
                        GONE, """
                        delete from facilitation.entry e where e.removed < now() - interval '30 days'
                            or e.sealed and not exists (select 1 from facilitation.seal s where s.run = e.run)
                        """),
                new Kept("facilitation.receipt", Text.of("welke inzendingen al binnen zijn", "which entries came in already"), DAY, GONE, """
                        delete from facilitation.receipt t using facilitation.run r where r.id = t.run and r.closed < now() - interval '1 day'
                        """),
                new Kept("facilitation.knock", Text.of("gasten die voor de deur staan", "guests at the door"), DAY, GONE,
                        "delete from facilitation.knock where made < now() - interval '1 day'"));
    }
}
