package nl.leerkring.circles.start;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

class StartTests {

    private final World world = World.shared();
    private final Guest anna = world.signedIn("anna@platform31.example", "Anna Coördinator");

    @Test
    void a_coordinator_starts_a_circle_and_is_at_its_home() {
        Answered home = anna.submit(anna.get("/kringen/nieuw"), "form[action='/kringen']", "naam", "Gezonde straten & pleinen",
                "doel", "Samen leren", "sjabloon", "vier-bijeenkomsten", "zichtbaar", "closed");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.path()).isEqualTo("/kring/gezonde-straten-pleinen");
        assertThat(home.main()).contains("Gezonde straten & pleinen");
    }

    @Test
    void without_a_name_she_hears_so_and_keeps_what_she_typed() {
        Answered again = anna.submit(anna.get("/kringen/nieuw"), "form[action='/kringen']", "naam", " ", "doel", "Dit blijft staan");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.main()).contains("Vul dit in.", "Dit blijft staan");
    }

    @Test
    void for_somebody_without_a_seat_the_circle_is_not_there() {
        String circle = world.circle(anna, "Besloten kring");
        Answered stranger = world.signedIn("vreemd@elders.example", "Vreemde Vogel").get(circle);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.text()).doesNotContain("Besloten");
    }

    @Test
    void who_is_not_signed_in_comes_back_after_signing_in() {
        String circle = world.circle(anna, "Terug naar hier");
        Answered there = world.guest().get(circle);
        assertThat(there.path()).isEqualTo("/inloggen");
        assertThat(there.page().selectFirst("input[name=naar]").val()).isEqualTo(circle);
    }

    @Test
    void somebody_in_several_circles_sees_of_each_what_is_next_and_whether_she_answered() {
        Guest twee = world.signedIn("twee@elders.example", "Twee Kringen");
        String one = world.circle(twee, "Kring met een dag");
        world.circle(twee, "Kring zonder dag");
        world.owner().sql("""
                update meetings.meeting set starts = '2031-03-20T08:30:00Z', ends = '2031-03-20T15:30:00Z', theme = 'Gezond ontwerpen'
                where number = 1 and circle = (select id from circles.circle where slug = ?)
                """).param(one.substring("/kring/".length())).update();
        assertThat(twee.get("/").main()).contains("Donderdag 20 maart 2031: Gezond ontwerpen · nog geen antwoord van jou", "Kring zonder dag coördinator");
        twee.postRaw(one + "/bijeenkomsten/1/antwoord", "a", "ja");
        assertThat(twee.get("/kringen").main()).contains("20 maart 2031: Gezond ontwerpen").doesNotContain("nog geen antwoord");
        assertThat(world.signedIn("derde@elders.example", "Derde").get("/kringen").main()).doesNotContain("Gezond ontwerpen");
    }

    @Test
    void the_meetings_are_spread_over_the_period_and_the_date_poll_has_the_hours_of_the_programme() {
        Guest coordinator = world.signedIn("periode@start.example", "Petra Periode");
        Answered form = coordinator.get("/kringen/nieuw");
        assertThat(form.page().selectFirst("[name=begin]").val()).as("a default").endsWith("-01");
        Answered wrong = coordinator.submit(form, "form[action='/kringen']", "naam", "Kring met een periode", "begin", "2031-12-31", "einde", "2031-01-01");
        assertThat(wrong.main()).contains("Einde: Het einde moet na het begin liggen.");
        String circle = coordinator.submit(wrong, "form[action='/kringen']", "begin", "2031-01-01", "einde", "2031-12-31").path();
        assertThat(coordinator.get(circle + "/bijeenkomsten").main()).contains("rond februari 2031", "rond mei 2031", "rond augustus 2031", "rond november 2031");
        Answered poll = coordinator.get(circle + "/bijeenkomsten/2/datums");
        assertThat(poll.main()).contains("valt deze dag rond mei 2031.");
        assertThat(poll.page().selectFirst("[name=begin]").val()).isEqualTo("09:30");
        assertThat(poll.page().selectFirst("[name=einde]").val()).isEqualTo("17:00");
        assertThat(coordinator.get(circle + "/instellingen").page().selectFirst("[name=einde]").val()).isEqualTo("2031-12-31");
        assertThat(coordinator.postRaw("/kringen", "naam", "Kring zonder periode", "zichtbaar", "closed", "sjabloon", "vier-bijeenkomsten").status()).isEqualTo(200);
        assertThat(coordinator.get("/kring/kring-zonder-periode/bijeenkomsten").main()).contains("Nog geen datum").doesNotContain("rond");
    }

    @Test
    void home_shows_the_coordinator_how_to_begin_until_all_is_done() {
        Guest coordinator = world.signedIn("stappen@start.example", "Sanne Stappen");
        String circle = world.circle(coordinator, "Kring in stappen");
        Guest member = world.member(circle, "lid@start.example", "Lid", nl.leerkring.circles.Role.PARTICIPANT);
        assertThat(coordinator.get(circle).page().select("section[aria-labelledby=begin] .lk-item--done").eachText()).singleElement().asString().contains("Nodig mensen uit");
        assertThat(coordinator.get(circle).page().select("section[aria-labelledby=begin] a").eachAttr("href")).containsExactly(circle + "/bijeenkomsten/1/datums", circle + "/uitnodigingen", circle + "/instellingen",
                circle + "/aanmeldingen/voorwaarden");
        assertThat(member.get(circle).page().select("#begin")).isEmpty();
        coordinator.submit(coordinator.get(circle + "/instellingen"), "form[action$='/instellingen']", "doel", "Samen leren");
        assertThat(coordinator.get(circle).page().select("section[aria-labelledby=begin] .lk-item--done")).hasSize(2);
        coordinator.submit(coordinator.get(circle + "/bijeenkomsten/1/gegevens"), "form[action$='/gegevens']", "datum", "2031-03-20", "begin", "09:30", "einde", "17:00");
        assertThat(coordinator.get(circle).page().select("section[aria-labelledby=begin] a").last().text()).as("who sees it cannot apply yet").isEqualTo("Zet de aanmelding open");
        coordinator.submit(coordinator.get(circle + "/aanmeldingen/voorwaarden"), "form[action$='/voorwaarden']", "open", "ja");
        assertThat(coordinator.get(circle).page().select("#begin")).isEmpty();
    }
}
