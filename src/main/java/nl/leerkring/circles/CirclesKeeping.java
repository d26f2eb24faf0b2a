package nl.leerkring.circles;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long this module keeps what it knows. */
@Component
class CirclesKeeping implements Keeping {

    private static final Text WITH_THE_CIRCLE = Text.of("zo lang als de kring bestaat", "as long as the circle exists");
    private static final Text GONE = Text.of("verwijderd", "deleted");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("circles.circle", Text.of("leerkringen: naam, doel, partners, afspraken", "learning circles: name, aim, partners, agreements"), WITH_THE_CIRCLE, GONE, null),
                new Kept("circles.seat", Text.of("in welke kring je een plek hebt of had, in welke rol, en van wanneer tot wanneer",
                        "in which circle you have or had a seat, in which role, and from when to when"), WITH_THE_CIRCLE, GONE, null),
                new Kept("circles.invitation", Text.of("uitnodigingen: naam, mailadres en organisatie van wie uitgenodigd is", "invitations: name, mail address and organisation of who is invited"),
                        Text.of("tot drie maanden nadat de uitnodiging gebruikt, ingetrokken of verlopen is", "until three months after the invitation was used, withdrawn or expired"), GONE,
                        "delete from circles.invitation where coalesce(accepted, withdrawn, ends) < now() - interval '3 months'"));
    }
}
