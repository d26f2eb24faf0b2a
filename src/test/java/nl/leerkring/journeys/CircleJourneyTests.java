package nl.leerkring.journeys;

import nl.leerkring.world.Mail;
import nl.leerkring.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A coordinator sets up a circle from the template and invites somebody, who joins and answers; in every way one can go. */
class CircleJourneyTests {

    private final World world = World.shared();

    @ParameterizedTest
    @EnumSource
    void a_circle_is_set_up_and_somebody_joins_it_and_answers(Way way) {
        String domain = "kring." + way.word() + ".example";
        String name = "Kring " + way.word();
        try (Walker cora = Walker.known(world, way, "Cora", domain)) {
            cora.signIn("/kringen/nieuw");
            cora.fill("Naam", "Name", name);
            cora.fill("Wat willen jullie bereiken?", "What do you want to achieve?", "Gezondheid een vaste plek geven");
            cora.press("Begin de kring", "Start the circle");
            cora.reads("Volgende bijeenkomst", "Next meeting");
            String circle = cora.path();
            plan(cora, circle);
            invite(cora, circle, "noor@" + domain);
            join(way, circle, name, "noor@" + domain);
            cora.go(circle + "/bijeenkomsten/1/antwoorden");
            cora.reads("Noor", "Noor");
        }
    }

    private static void plan(Walker cora, String circle) {
        cora.go(circle + "/bijeenkomsten/1/gegevens");
        cora.fill("Thema", "Theme", "Agenderen");
        cora.fill("Datum", "Date", "2031-03-20");
        cora.fill("Begin", "From", "09:30");
        cora.fill("Einde", "Until", "16:30");
        cora.fill("Plek", "Place", "Stadhuis");
        cora.press("Bewaar", "Save");
        cora.reads("20 maart 2031", "20 March 2031");
    }

    private static void invite(Walker cora, String circle, String email) {
        cora.go(circle + "/uitnodigingen");
        cora.fill("Naam", "Name", "Noor");
        cora.fill("Mailadres", "Email address", email);
        cora.press("Nodig uit", "Invite");
        cora.reads("Noor", "Noor");
    }

    private void join(Way way, String circle, String name, String email) {
        try (Walker noor = new Walker(world, way, email)) {
            noor.go(Mail.link(world.awaitMailTo(email, name), "/uitnodiging/"));
            noor.fill("Je naam", "Your name", "Noor van Assen");
            noor.fill("Je gemeente of organisatie", "Your municipality or organisation", "Assen");
            noor.press("Doe mee", "Join");
            noor.reads("Volgende keer zonder mail?", "Skip the email next time?");
            noor.press("Nu niet, ga verder", "Not now, go on");
            noor.reads("Kom je?", "Are you coming?");
            noor.press("Ik kom", "I am coming");
            noor.reads("Je komt.", "You are coming.");
        }
    }
}
