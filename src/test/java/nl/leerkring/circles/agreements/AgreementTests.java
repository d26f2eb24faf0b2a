package nl.leerkring.circles.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

class AgreementTests {

    private static final String SETTINGS = "form[action$='/instellingen']";
    private static final String ACCEPT = "form[action$='/akkoord']";
    private static final String JOIN = "form[action^='/uitnodiging/']";

    private final World world = World.shared();
    private final Guest coordinator = world.signedIn("spreekt@afspraken.example", "Adem Spreekt");

    @Test
    void everybody_is_asked_again_when_the_text_changes_and_can_read_on_meanwhile() {
        String circle = circle("Kring die afspreekt", "Wat gezegd is,\nblijft hier.");
        Guest lid = world.member(circle, "lid@afspraken.example", "Lena Lid", Role.PARTICIPANT);
        Guest leest = world.member(circle, "leest@afspraken.example", "Leo Leest", Role.OBSERVER);
        for (Guest guest : new Guest[] {lid, leest}) {
            assertThat(guest.get(circle).main()).contains("Lees de afspraken van de kring");
            assertThat(guest.submit(guest.get(circle + "/afspraken"), ACCEPT).text()).contains("Je ging akkoord met de afspraken.");
            assertThat(guest.get(circle).main()).doesNotContain("Lees de afspraken van de kring");
        }
        assertThat(lid.get(circle + "/afspraken").page().select(ACCEPT)).isEmpty();
        write(circle, "En telefoons gaan uit.");
        assertThat(lid.get(circle).main()).contains("Lees de afspraken van de kring");
        Answered again = lid.get(circle + "/afspraken");
        assertThat(again.main()).contains("En telefoons gaan uit.", "Waar je eerder akkoord mee ging", "blijft hier.");
        assertThat(coordinator.get(circle).main()).doesNotContain("Lees de afspraken van de kring");
        lid.submit(again, ACCEPT);
        Answered who = coordinator.get(circle + "/afspraken");
        assertThat(who.main()).contains("2 van 3 mensen", "Adem Spreekt, Lena Lid", "Leo Leest");
        assertThat(lid.get(circle + "/afspraken").main()).doesNotContain("Leo Leest");
    }

    @Test
    void saving_other_settings_asks_nobody() {
        String circle = circle("Kring die niets verandert", "Wees op tijd.");
        Guest lid = world.member(circle, "stil@afspraken.example", "Stijn Stil", Role.PARTICIPANT);
        lid.submit(lid.get(circle + "/afspraken"), ACCEPT);
        coordinator.submit(coordinator.get(circle + "/instellingen"), SETTINGS, "doel", "Iets anders");
        assertThat(lid.get(circle).main()).doesNotContain("Lees de afspraken");
    }

    @Test
    void what_changed_under_a_page_that_was_open_is_not_accepted() {
        String circle = circle("Kring die snel verandert", "Eerste tekst.");
        Guest lid = world.member(circle, "traag@afspraken.example", "Tom Traag", Role.PARTICIPANT);
        Answered opened = lid.get(circle + "/afspraken");
        write(circle, "Tweede tekst.");
        Answered stale = lid.submit(opened, ACCEPT);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.main()).contains("De afspraken zijn net gewijzigd", "Tweede tekst.");
        assertThat(lid.postRaw(circle + "/afspraken/akkoord", "versie", "x").status()).isEqualTo(409);
        lid.submit(stale, ACCEPT);
        lid.submit(stale, ACCEPT);
        assertThat(lid.get(circle + "/afspraken").main()).contains("Je ging akkoord op");
    }

    @Test
    void who_joins_ticks_the_agreements_first() {
        String circle = circle("Kring met een drempel", "Wat gezegd is, blijft hier.");
        coordinator.submit(coordinator.get(circle + "/uitnodigingen"), "form[action$='/uitnodigingen']", "naam", "Nina Nieuw", "email", "nina@afspraken.example", "rol", "participant");
        Guest nina = world.guest();
        Answered landing = nina.get(Mail.link(world.awaitMailTo("nina@afspraken.example"), "/uitnodiging/"));
        assertThat(landing.main()).contains("Wat gezegd is, blijft hier.");
        Answered without = nina.submit(landing, JOIN, "gemeente", "Utrecht");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.main()).contains("Meedoen kan als je je aan de afspraken houdt.");
        write(circle, "Nieuwe drempel.");
        Answered changed = nina.submit(without, JOIN, "akkoord", "ja");
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.main()).contains("De afspraken zijn net gewijzigd", "Nieuwe drempel.");
        assertThat(nina.later(nina.submit(changed, JOIN, "akkoord", "ja")).path()).isEqualTo(circle);
        assertThat(nina.get(circle).main()).doesNotContain("Lees de afspraken");
        assertThat(nina.get(circle + "/afspraken").main()).contains("Je ging akkoord op");
    }

    @Test
    void other_circles_do_not_see_them() {
        String circle = circle("Kring met geheimen", "Een geheim.");
        Guest other = world.signedIn("ander@afspraken.example", "Ander");
        assertThat(other.get(circle + "/afspraken").status()).isEqualTo(404);
        assertThat(other.postRaw(circle + "/afspraken/akkoord", "versie", "2").status()).isEqualTo(404);
    }

    private String circle(String name, String agreements) {
        String circle = world.circle(coordinator, name);
        write(circle, agreements);
        return circle;
    }

    private void write(String circle, String agreements) {
        coordinator.submit(coordinator.get(circle + "/instellingen"), SETTINGS, "afspraken", agreements);
    }
}
