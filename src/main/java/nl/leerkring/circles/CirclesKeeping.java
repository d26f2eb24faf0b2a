package nl.leerkring.circles;

import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(seats(), life(), applications()).flatMap(List::stream).toList();
    }

    private static List<Kept> seats() {
        return List.of(
                new Kept("circles.circle", Text.of("leerkringen: naam, doel, partners, afspraken", "learning circles: name, aim, partners, agreements"), WITH_THE_CIRCLE, GONE, null),
                new Kept("circles.seat", Text.of("in welke kring je een plek hebt of had, in welke rol, en van wanneer tot wanneer",
                        "in which circle you have or had a seat, in which role, and from when to when"), WITH_THE_CIRCLE, GONE, null),
                new Kept("circles.visit", Text.of("welke beheerder in een kring kwam, wanneer en waarom", "which administrator came into a circle, when and why"),
                        WITH_THE_CIRCLE, GONE, null),
                new Kept("circles.invitation", Text.of("uitnodigingen: naam, mailadres en organisatie van wie uitgenodigd is", "invitations: name, email address and organisation of the person invited"),
                        Text.of("tot drie maanden nadat de uitnodiging gebruikt, ingetrokken of verlopen is", "until three months after the invitation was used, withdrawn or expired"), GONE,
                        "delete from circles.invitation where coalesce(accepted, withdrawn, ends) < now() - interval '3 months'"));
    }

    private static List<Kept> life() {
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

    /** No longer than somebody may still ask about them. */
    private static List<Kept> applications() {
        return List.of(
                new Kept("circles.terms", Text.of("of je je voor een kring kunt aanmelden, en op welke voorwaarden", "whether people can apply for a circle, and on what conditions"),
                        WITH_THE_CIRCLE, GONE, null),
                new Kept("circles.application", Text.of("aanmeldingen: wie je bent, waarom je mee wilt doen, wat je zoekt en biedt", "applications: who you are, why you want to join, what you seek and offer"),
                        Text.of("niet bevestigd: zeven dagen; ingetrokken of afgewezen: negentig dagen; andere: een jaar",
                                "not confirmed: seven days; withdrawn or declined: ninety days; others: a year"), GONE, """
                        delete from circles.application where confirmed is null and made < now() - interval '7 days'
                            or withdrawn < now() - interval '90 days' or decision = 'declined' and decided < now() - interval '90 days'
                            or made < now() - interval '1 year'
                        """),
                new Kept("circles.application_link", Text.of("de links in mails over een aanmelding", "the links in emails about an application"), Text.of("zo lang als de aanmelding", "as long as the application"), GONE, null),
                new Kept("circles.intake_note", Text.of("wat coördinatoren over een aanmelding noteren", "what coordinators note about an application"),
                        Text.of("zo lang als de aanmelding; wat weggehaald is een maand", "as long as the application; what was removed: a month"), GONE,
                        "delete from circles.intake_note where removed < now() - interval '30 days'"));
    }
}
