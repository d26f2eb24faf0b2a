package nl.leerkring.circles.settings;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

class SettingsTests {

    private static final String FORM = "form[action$='/instellingen']";

    private final World world = World.shared();
    private final Guest coordinator = world.signedIn("stelt@instellingen.example", "Stella Stelt");

    @Test
    void a_coordinator_changes_what_the_circle_is_and_its_address_stays() {
        String circle = world.circle(coordinator, "Kring met een oude naam");
        assertThat(coordinator.get(circle).page().select("a[href='" + circle + "/instellingen']")).isNotEmpty();
        Answered saved = coordinator.submit(coordinator.get(circle + "/instellingen"), FORM, "naam", "Kring met een nieuwe naam", "doel", "Samen wijzer",
                "onderwerp", "Gezondheid", "partners", "RIVM", "begin", "2027-01-10", "einde", "2027-12-01", "zichtbaar", "hidden", "kleur", "#1D5C63");
        assertThat(saved.text()).contains("De instellingen zijn bewaard.", "Kring met een nieuwe naam");
        assertThat(saved.path()).isEqualTo(circle + "/instellingen");
        assertThat(saved.page().selectFirst("[name=kleur]").val()).isEqualTo("#1d5c63");
        assertThat(saved.page().selectFirst("[name=einde]").val()).isEqualTo("2027-12-01");
        assertThat(saved.page().select("link[href='/stijl/accent-1d5c63.css']")).hasSize(1);
        Guest second = world.member(circle, "tweede@instellingen.example", "Tweede Coördinator", Role.COORDINATOR);
        coordinator.submit(coordinator.get(circle + "/instellingen"), FORM, "onderwerp", "Gezond en wel");
        assertThat(second.get(circle).main()).contains("Stella Stelt wijzigde de instellingen van de kring");
    }

    @Test
    void bad_input_is_explained_and_kept() {
        String circle = world.circle(coordinator, "Kring met fouten");
        Answered again = coordinator.submit(coordinator.get(circle + "/instellingen"), FORM, "naam", " ", "doel", "x".repeat(2001), "begin", "2027-03-01",
                "einde", "2027-02-01", "zichtbaar", "geheim", "kleur", "rood");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".lk-field--bad")).hasSize(5);
        assertThat(again.page().selectFirst("[name=doel]").text()).hasSize(2001);
        assertThat(coordinator.get(circle).main()).contains("Kring met fouten");
        Answered unreal = coordinator.submit(coordinator.get(circle + "/instellingen"), FORM, "begin", "morgen", "versie", "x");
        assertThat(unreal.status()).isEqualTo(422);
    }

    @Test
    void who_saves_second_sees_what_changed_and_keeps_what_was_typed() {
        String circle = world.circle(coordinator, "Kring van twee");
        Guest second = world.member(circle, "ook@instellingen.example", "Ook Coördinator", Role.COORDINATOR);
        Answered opened = coordinator.get(circle + "/instellingen");
        second.submit(second.get(circle + "/instellingen"), FORM, "doel", "Van de ander", "zichtbaar", "closed");
        Answered stale = coordinator.submit(opened, FORM, "doel", "Van mij");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.main()).contains("Iemand anders heeft dit net ook gewijzigd", "Doel: Van de ander", "Wie ziet de kring?: Gesloten");
        assertThat(stale.page().selectFirst("[name=doel]").text()).isEqualTo("Van mij");
        coordinator.submit(stale, FORM);
        assertThat(second.get(circle + "/instellingen").page().selectFirst("[name=doel]").text()).isEqualTo("Van mij");
    }

    @Test
    void for_others_the_settings_are_not_there() {
        String circle = world.circle(coordinator, "Kring met een slot");
        Guest other = world.signedIn("ander@instellingen.example", "Andere Coördinator");
        world.circle(other, "Andere kring met een slot");
        for (Guest guest : new Guest[] {world.member(circle, "lid@instellingen.example", "Lid", Role.PARTICIPANT),
                world.member(circle, "leidt@instellingen.example", "Leidt", Role.FACILITATOR), other}) {
            assertThat(guest.get(circle + "/instellingen").status()).isEqualTo(404);
            assertThat(guest.postRaw(circle + "/instellingen", "naam", "Gekaapt").status()).isEqualTo(404);
        }
        assertThat(world.guest().get(circle + "/instellingen").path()).isEqualTo("/inloggen");
    }
}
