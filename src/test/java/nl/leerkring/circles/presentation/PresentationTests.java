package nl.leerkring.circles.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class PresentationTests {

    @Test
    void an_open_circle_shows_what_it_is_about_its_days_and_municipalities_and_no_names() {
        PlannedDay day = PlannedDay.in("etalage.example", Duration.ofDays(40));
        about(day, "open");
        day.set("host = (select id from people.organisation where name = 'Assen')");
        day.seat("piet", Role.PARTICIPANT);
        day.world.owner().sql("update people.person set organisation = (select id from people.organisation where name = 'Zwolle') where email = ?")
                .param(day.mail("piet")).update();
        Answered page = day.world.guest().get(shown(day));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.main()).contains("Kring etalage example", "Samen leren over straten", "Gezonde straten", "Platform31 en RIVM", "Gezond ontwerpen", "Assen", "Zwolle")
                .doesNotContain("piet", "Cora", "Stadhuis");
        assertThat(page.page().selectFirst("meta[name=description]").attr("content")).isEqualTo("Samen leren over straten");
        assertThat(page.page().selectFirst("meta[property=og:title]").attr("content")).isEqualTo("Kring etalage example");
        assertThat(day.coordinator.get(shown(day)).main()).contains("Naar je kring");
    }

    @Test
    void a_meeting_that_is_cancelled_is_not_shown() {
        PlannedDay day = PlannedDay.in("afgezegd-etalage.example", Duration.ofDays(40));
        day.set("cancelled = now(), cancelled_why = 'Vertrouwelijke reden'");
        assertThat(day.world.guest().get(shown(day)).main()).doesNotContain("Gezond ontwerpen", "Vertrouwelijke reden");
    }

    @Test
    void of_a_closed_circle_only_its_aim_and_partners_are_told_and_that_one_is_invited() {
        PlannedDay day = PlannedDay.in("gesloten-etalage.example", Duration.ofDays(40));
        about(day, "closed");
        Answered page = day.world.guest().get(shown(day));
        assertThat(page.main()).contains("Kring gesloten-etalage example", "Samen leren over straten", "Platform31 en RIVM", "op uitnodiging")
                .doesNotContain("Gezond ontwerpen", "Gezonde straten");
        assertThat(day.world.guest().get(shown(day) + "/aanmelding").path()).isEqualTo(shown(day));
    }

    @Test
    void a_hidden_circle_is_as_if_it_is_not_there_for_everybody() {
        PlannedDay day = PlannedDay.in("verborgen-etalage.example", Duration.ofDays(40));
        about(day, "hidden");
        for (Guest guest : new Guest[] {day.world.guest(), day.coordinator}) {
            for (String path : new String[] {"", "/aanmelding", "/aanmelding/onderweg"}) {
                Answered page = guest.get(shown(day) + path);
                assertThat(page.status()).as(path).isEqualTo(404);
                assertThat(page.main()).isEqualTo(guest.get("/leerkringen/bestaat-niet").main());
            }
            assertThat(guest.postRaw(shown(day) + "/aanmelding").status()).isEqualTo(404);
        }
        assertThat(day.world.guest().get("/leerkringen").main()).doesNotContain("verborgen-etalage");
        assertThat(day.world.guest().get("/").main()).doesNotContain("verborgen-etalage");
    }

    @Test
    void the_list_has_open_and_closed_circles_that_run_and_the_front_page_the_open_ones() {
        PlannedDay open = PlannedDay.in("a-lijst.example", Duration.ofDays(40));
        PlannedDay closed = PlannedDay.in("b-lijst.example", Duration.ofDays(40));
        PlannedDay over = PlannedDay.in("c-lijst.example", Duration.ofDays(40));
        about(closed, "closed");
        open.world.owner().sql("update circles.circle set archived = now() where id = ?").param(over.circleId).update();
        assertThat(open.world.guest().get("/leerkringen").main()).contains("Kring a-lijst example", "Kring b-lijst example").doesNotContain("Kring c-lijst");
        assertThat(open.world.guest().get("/").page().select("#kringen").eachText()).isNotEmpty();
        assertThat(open.world.guest().get("/").main()).doesNotContain("Kring b-lijst example", "Kring c-lijst");
        assertThat(open.world.guest().get(shown(over)).main()).contains("Deze kring is afgerond").doesNotContain("Aanmelden");
    }

    private static String shown(PlannedDay day) {
        return day.circle.replace("/kring/", "/leerkringen/");
    }

    private static void about(PlannedDay day, String visibility) {
        day.world.owner().sql("update circles.circle set visibility = ?, aim = 'Samen leren over straten', subject = 'Gezonde straten', partners = 'Platform31 en RIVM' where id = ?")
                .param(visibility).param(day.circleId).update();
    }
}
