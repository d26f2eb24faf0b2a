package nl.leerkring.circles;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long is kept what belongs to the life of a circle: its agreements, its closing, what people leave for a successor. */
@Component
class LifeKeeping implements Keeping {

    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");
    private static final Text GONE = Text.of("verwijderd", "deleted");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("circles.agreement", Text.of("wat de kring afsprak, in elke versie", "what the circle agreed on, in each version"), WITH_THE_CIRCLE, GONE, null),
                new Kept("circles.closing", Text.of("wanneer de kring werd afgesloten en heropend, en door wie", "when the circle was closed and opened again, and by whom"),
                        WITH_THE_CIRCLE, GONE, null),
                new Kept("circles.closed_seat", Text.of("welke rol je had toen de kring werd afgesloten", "which role you had when the circle was closed"),
                        WITH_THE_CIRCLE, GONE, null),
                new Kept("circles.handover", Text.of("wat je achterliet voor je opvolger", "what you left for your successor"),
                        Text.of("een jaar nadat je het voor het laatst veranderde", "a year after you last changed it"), GONE,
                        "delete from circles.handover where changed < now() - interval '1 year'"));
    }
}
