package nl.leerkring.deepdives;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class DeepDivesKeeping implements Keeping {

    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");
    private static final Text REMOVED = Text.of("zo lang als de kring bestaat; wat weggehaald is een maand", "as long as the circle exists; what was taken away a month");
    private static final Text GONE = Text.of("verwijderd", "deleted");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("deepdives.arrow", Text.of("pijlen op een oorzakenkaart, en wie ze tekende", "arrows on a causal loop map, and who drew them"), REMOVED, GONE,
                        "delete from deepdives.arrow where removed < now() - interval '30 days'"),
                new Kept("deepdives.variable", Text.of("wat op een oorzakenkaart staat, en wie het erop zette", "what is on a causal loop map, and who put it there"), REMOVED, GONE,
                        "delete from deepdives.variable where removed < now() - interval '30 days'"),
                new Kept("deepdives.doubt", Text.of("wie een pijl op een kaart anders ziet, en waarom", "who sees an arrow on a map otherwise, and why"), WITH_THE_CIRCLE, GONE, null),
                new Kept("deepdives.loop_name", Text.of("namen van lussen op een kaart, en wie ze gaf", "names of loops on a map, and who gave them"), WITH_THE_CIRCLE, GONE, null),
                new Kept("deepdives.dot", Text.of("waar iemand op een kaart zou ingrijpen", "where somebody would intervene on a map"), WITH_THE_CIRCLE, GONE, null),
                new Kept("deepdives.kit", Text.of("rollenspellen die de kring inbracht", "role plays that the circle brought in"), REMOVED, GONE,
                        "delete from deepdives.kit where removed < now() - interval '30 days'"),
                new Kept("deepdives.game", Text.of("gespeelde rollenspellen", "role plays that were played"), WITH_THE_CIRCLE, GONE, null),
                new Kept("deepdives.part", Text.of("wie welke rol speelde", "who played which role"), WITH_THE_CIRCLE, GONE, null),
                new Kept("deepdives.inject", Text.of("nieuws dat in een spel is ingebracht", "news that was sent into a game"), WITH_THE_CIRCLE, GONE, null),
                new Kept("deepdives.product", Text.of("wat een tafel in een spel maakte, en wie het bewaarde", "what a table made in a game, and who saved it"), WITH_THE_CIRCLE, GONE, null));
    }
}
