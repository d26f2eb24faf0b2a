package nl.leerkring.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import nl.leerkring.circles.applications.Applying;
import nl.leerkring.world.Mail;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody reads the public page, applies, is accepted, joins, keeps a passkey and answers; in every way one can go. */
class ApplicationJourneyTests {

    private static World world;

    /** Passkeys belong to one address, so this program knows its own. */
    @BeforeAll
    static void start() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        world = World.with(TestDatabase.fresh(), "--server.port=" + port, "--leerkring.base-url=http://localhost:" + port);
    }

    @AfterAll
    static void stop() {
        world.stop();
    }

    @ParameterizedTest
    @EnumSource
    void from_the_public_page_to_an_answer(Way way) {
        Applying circle = new Applying(world, "aanmelden." + way.word() + ".example");
        world.owner().sql("""
                update meetings.meeting set starts = '2031-03-20T08:30:00Z', ends = '2031-03-20T15:30:00Z'
                where number = 1 and circle = (select id from circles.circle where slug = ?)
                """).param(circle.circle.substring("/kring/".length())).update();
        world.owner().sql("update people.person set language = ? where email like '%@' || ?").param(way.language().tag()).param(circle.domain).update();
        try (Walker ada = new Walker(world, way, circle.mail("ada")); Walker cora = new Walker(world, way, circle.mail("coordinator"))) {
            apply(ada, circle);
            cora.signIn(circle.circle + "/aanmeldingen");
            cora.press("Ada Aanmelder", "Ada Aanmelder");
            cora.press("Neem aan", "Accept");
            cora.press("Neem aan en verstuur", "Accept and send");
            ada.go(Mail.link(world.awaitMailTo(ada.email()), "/uitnodiging/"));
            if (way.look().scripts()) {
                PasskeyTests.authenticator(ada.page());
            }
            ada.press("Doe mee", "Join");
            ada.reads("Volgende keer zonder mail?", "Skip the email next time?");
            if (way.look().scripts()) {
                keep(ada, circle.circle);
            } else {
                ada.press("Nu niet, ga verder", "Not now, go on");
                ada.reads("Kom je?", "Are you coming?");
            }
            ada.go(circle.circle + "/bijeenkomsten/1");
            ada.press("Ik kom", "I am coming");
            ada.reads("Je komt.", "You are coming.");
        }
    }

    private static void apply(Walker ada, Applying circle) {
        ada.go(circle.shown);
        ada.press("Meld je aan", "Apply");
        ada.fill("Je naam", "Your name", "Ada Aanmelder");
        ada.fill("Je mailadres", "Your email address", ada.email());
        ada.fill("Je gemeente of organisatie", "Your municipality or organisation", "Zwolle");
        ada.tick(ada.say("Waar werk je?", "Where do you work?"), "fysiek domein", "physical domain");
        ada.fill("Waarom wil je meedoen?", "Why do you want to join?", "Omdat wij dit ook willen");
        ada.fill("Wat wil je leren?", "What do you want to learn?", "Hoe maken we straten groen?");
        ada.page().locator("input[name=akkoord]").check();
        ada.page().locator("input[name=sinds]").evaluate("(field, stamp) => field.value = stamp", circle.since(60)); // as if she took her time
        ada.press("Verstuur", "Send");
        ada.reads("Kijk in je mail", "mail");
        ada.go(Mail.link(world.awaitMailTo(ada.email()), "/aanmelding/"));
        ada.press("Bevestig je aanmelding", "Confirm your application");
    }

    /** A passkey, kept by the device; and one of hers is on the page of her devices. */
    private static void keep(Walker ada, String circle) {
        ada.press("Voeg een passkey toe", "Add a passkey");
        ada.page().waitForURL("**" + circle);
        ada.go("/mijn/toegang");
        assertThat(ada.page().locator("main")).containsText(ada.say("toegevoegd vandaag", "added today"));
    }
}
