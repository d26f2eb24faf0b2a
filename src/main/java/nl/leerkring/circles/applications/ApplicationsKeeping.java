package nl.leerkring.circles.applications;

import java.util.List;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Component;

/** How long applications are kept: no longer than somebody may still ask about them. */
@Component
class ApplicationsKeeping implements Keeping {

    private static final Text GONE = Text.of("verwijderd", "deleted");
    private static final Text WITH_IT = Text.of("zo lang als de aanmelding", "as long as the application");

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept("circles.terms", Text.of("of je je voor een kring kunt aanmelden, en op welke voorwaarden", "whether one can apply for a circle, and on what conditions"),
                        Text.of("zo lang als de kring bestaat", "as long as the circle exists"), GONE, null),
                new Kept("circles.application", Text.of("aanmeldingen: wie je bent, waarom je mee wilt doen, wat je zoekt en biedt", "applications: who you are, why you want to join, what you seek and offer"),
                        Text.of("niet bevestigd: zeven dagen; ingetrokken of afgewezen: negentig dagen; andere: een jaar",
                                "not confirmed: seven days; withdrawn or declined: ninety days; others: a year"), GONE, """
                        delete from circles.application where confirmed is null and made < now() - interval '7 days'
                            or withdrawn < now() - interval '90 days' or decision = 'declined' and decided < now() - interval '90 days'
                            or made < now() - interval '1 year'
                        """),
                new Kept("circles.application_link", Text.of("de links in mails over een aanmelding", "the links in mails about an application"), WITH_IT, GONE, null),
                new Kept("circles.intake_note", Text.of("wat coördinatoren over een aanmelding noteren", "what coordinators note about an application"),
                        Text.of("zo lang als de aanmelding; wat weggehaald is een maand", "as long as the application; what was taken away for a month"), GONE,
                        "delete from circles.intake_note where removed < now() - interval '30 days'"));
    }
}
