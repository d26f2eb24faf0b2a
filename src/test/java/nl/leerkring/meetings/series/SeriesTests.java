package nl.leerkring.meetings.series;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

class SeriesTests {

    private static final String FACTS = "form[action$='/gegevens']";

    private final World world = World.shared();
    private final Guest coordinator = world.signedIn("reeks@platform31.example", "Rita Reeks");

    @Test
    void the_template_brings_four_meetings_and_one_can_be_added() {
        String circle = world.circle(coordinator, "Kring van de reeks");
        assertThat(coordinator.get(circle + "/bijeenkomsten").page().select(".lk-year__item")).hasSize(4);
        Answered facts = coordinator.submit(coordinator.get(circle + "/bijeenkomsten/nieuw"), "form[action$='/bijeenkomsten']", "thema", "Terugkomdag");
        assertThat(facts.path()).isEqualTo(circle + "/bijeenkomsten/5/gegevens");
        assertThat(coordinator.get(circle + "/bijeenkomsten").main()).contains("Terugkomdag");
    }

    @Test
    void a_day_gets_its_date_hours_and_place() {
        String day = world.circle(coordinator, "Kring met een datum") + "/bijeenkomsten/1";
        Answered saved = coordinator.submit(coordinator.get(day + "/gegevens"), FACTS, "datum", "2031-03-20", "begin", "09:30", "einde", "16:30",
                "plek", "Stadskantoor", "adres", "Voorbeeldplein 1");
        assertThat(saved.path()).isEqualTo(day);
        assertThat(saved.main()).contains("donderdag 20 maart 2031, 09:30", "16:30", "Stadskantoor", "Voorbeeldplein 1");
    }

    @Test
    void what_is_wrong_is_told_with_the_field_and_what_was_typed_stays() {
        String day = world.circle(coordinator, "Kring met fouten") + "/bijeenkomsten/1";
        Answered again = coordinator.submit(coordinator.get(day + "/gegevens"), FACTS, "thema", "", "datum", "2031-03-20", "begin", "16:30", "einde", "09:30",
                "plek", "x".repeat(200), "online", "javascript:alert(1)", "plaatsen", "nul");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[aria-invalid]").eachAttr("name")).contains("thema", "einde", "plek", "online", "plaatsen");
        assertThat(again.page().selectFirst("[name=plek]").val()).hasSize(200);
    }

    @Test
    void a_day_in_the_past_is_questioned_and_can_be_meant() {
        String day = world.circle(coordinator, "Kring van toen") + "/bijeenkomsten/1";
        Answered asked = coordinator.submit(coordinator.get(day + "/gegevens"), FACTS, "datum", "2021-03-18", "begin", "09:30", "einde", "16:30");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.main()).contains("Datum: Deze dag is al geweest. Klopt dat?", "Ja, deze dag is al geweest");
        assertThat(asked.page().selectFirst("[name=datum]").val()).isEqualTo("2021-03-18");
        assertThat(coordinator.submit(asked, FACTS).status()).as("not ticked").isEqualTo(422);
        assertThat(coordinator.submit(asked, FACTS, "geweest", "ja").main()).contains("18 maart 2021");
        assertThat(coordinator.submit(coordinator.get(day + "/gegevens"), FACTS, "plek", "Dorpshuis").path()).as("not asked again").isEqualTo(day);
    }

    @Test
    void who_saves_second_sees_what_changed_and_keeps_what_he_typed() {
        String day = world.circle(coordinator, "Kring met twee schrijvers") + "/bijeenkomsten/1";
        Answered opened = coordinator.get(day + "/gegevens");
        coordinator.submit(opened, FACTS, "plek", "Bibliotheek");
        Answered second = coordinator.submit(opened, FACTS, "plek", "Dorpshuis");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.main()).contains("Iemand anders heeft dit net ook gewijzigd", "Bibliotheek");
        assertThat(second.page().selectFirst("[name=plek]").val()).isEqualTo("Dorpshuis");
        assertThat(coordinator.submit(second, FACTS).main()).contains("Dorpshuis");
    }

    @Test
    void cancelling_asks_why_and_can_be_undone() {
        String day = world.circle(coordinator, "Kring met een afzegging") + "/bijeenkomsten/2";
        assertThat(coordinator.submit(coordinator.get(day + "/afzegging"), "form[action$='/afzegging']", "reden", "").status()).isEqualTo(422);
        Answered cancelled = coordinator.submit(coordinator.get(day + "/afzegging"), "form[action$='/afzegging']", "reden", "Te weinig aanmeldingen");
        assertThat(cancelled.main()).contains("Deze bijeenkomst gaat niet door");
        assertThat(coordinator.submit(cancelled, "form[action$='/herstel']").main()).doesNotContain("gaat niet door.");
    }

    @Test
    void the_people_of_the_host_change_the_place_and_nothing_else() {
        String circle = world.circle(coordinator, "Kring met een gast");
        Guest host = world.member(circle, "gast@utrecht.nl", "Gijs Gastheer", Role.PARTICIPANT);
        String day = circle + "/bijeenkomsten/1";
        assertThat(host.get(day + "/gegevens").status()).isEqualTo(404);
        String organisation = coordinator.get(day + "/gegevens").page().select("select[name=gast] option").stream()
                .filter(option -> option.text().equals("Utrecht")).findFirst().orElseThrow().val();
        coordinator.submit(coordinator.get(day + "/gegevens"), FACTS, "gast", organisation);
        Answered form = host.get(day + "/gegevens");
        assertThat(form.page().select("input[name=thema]")).isEmpty();
        assertThat(host.submit(form, FACTS, "plek", "Stadskantoor Utrecht", "thema", "Overgenomen").main()).contains("Stadskantoor Utrecht").doesNotContain("Overgenomen");
        assertThat(host.get(day + "/afzegging").status()).isEqualTo(404);
    }
}
