package nl.leerkring.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Mail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A day is found, and planned by a coordinator and a host together; in every way one can go. */
class PlanningJourneyTests {

    @ParameterizedTest
    @EnumSource
    void coordinator_and_host_plan_a_day_together(Way way) {
        PlannedDay day = PlannedDay.in("samen." + way.word() + ".example", Duration.ofDays(60));
        day.seat("hanna", Role.PARTICIPANT);
        day.world.owner().sql("update people.person set organisation = (select id from people.organisation where name = 'Zwolle') where email = ?")
                .param(day.mail("hanna")).update();
        day.set("host = (select id from people.organisation where name = 'Zwolle')");
        speak(day, way);
        try (Walker cora = new Walker(day.world, way, day.mail("coordinator")); Walker hanna = new Walker(day.world, way, day.mail("hanna"))) {
            cora.signIn(day.href + "/programma");
            item(cora, "Opening", "15", false);
            item(cora, "Projectbezoek", "90", true);
            cora.reads("Projectbezoek", "Projectbezoek");
            hanna.signIn(day.href + "/programma");
            hanna.press("Wijzig Projectbezoek", "Edit Projectbezoek");
            hanna.fill("Zaal of plek", "Room or place", "Verzamelen bij de brug");
            hanna.press("Bewaar", "Save");
            hanna.go(day.href + "/gegevens");
            assertThat(hanna.page().locator("input[name=thema]").count()).as("the host changes the place, not the theme").isZero();
            hanna.fill("Plek", "Place", "Stadskantoor aan de gracht");
            hanna.press("Bewaar", "Save");
            hanna.reads("Stadskantoor aan de gracht", "Stadskantoor aan de gracht");
            cora.go(day.href + "/draaiboek");
            cora.reads("Verzamelen bij de brug", "Verzamelen bij de brug");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_day_is_proposed_chosen_by_many_and_set(Way way) {
        PlannedDay day = PlannedDay.in("prikker." + way.word() + ".example", Duration.ofDays(60));
        day.seat("noor", Role.PARTICIPANT);
        day.set("starts = null, ends = null");
        speak(day, way);
        try (Walker cora = new Walker(day.world, way, day.mail("coordinator")); Walker noor = new Walker(day.world, way, day.mail("noor"))) {
            cora.signIn(day.href + "/datums");
            cora.fill("Datum 1", "Date 1", "2031-03-20");
            cora.fill("Datum 2", "Date 2", "2031-03-21");
            cora.press("Voeg deze datums toe", "Add these dates");
            cora.fill("Antwoord vóór", "Answer before", "2031-03-01");
            cora.press("Mail iedereen de vraag", "Email everybody the question");
            cora.reads("onderweg", "on its way");
            noor.go(Mail.link(day.world.awaitMailTo(day.mail("noor")), "/datumprikker/").split("\\?")[0]);
            noor.tick(noor.say("donderdag 20 maart 2031", "Thursday 20 March 2031"), "Kan niet", "Doesn’t suit");
            noor.tick(noor.say("vrijdag 21 maart 2031", "Friday 21 March 2031"), "Kan", "Suits");
            noor.press("Dit is mijn antwoord", "This is my answer");
            noor.reads("Je antwoord staat erin", "Your answer has been saved");
            cora.go(day.href + "/datums");
            cora.press(cora.say("Kies vrijdag 21 maart", "Choose Friday 21 March"), cora.say("Kies vrijdag 21 maart", "Choose Friday 21 March"));
            cora.press("Ja, dit wordt de dag", "Yes, this is the day");
            cora.reads("De datum staat vast", "The date is set");
            assertThat(day.world.awaitMailTo(day.mail("noor")).calendar()).contains("METHOD:REQUEST");
        }
    }

    private static void item(Walker cora, String title, String minutes, boolean host) {
        cora.press("Voeg een onderdeel toe", "Add an item");
        cora.fill("Titel", "Title", title);
        cora.choose("Pijler", "Pillar", host ? cora.say("Projectbezoek", "Project visit") : "Opening");
        cora.fill("Minuten", "Minutes", minutes);
        if (host) {
            cora.page().getByLabel(cora.say("De gastgemeente bereidt dit voor", "The host prepares this")).check();
        }
        cora.press("Voeg toe", "Add");
    }

    private static void speak(PlannedDay day, Way way) {
        day.world.owner().sql("update people.person set language = ? where email like '%@' || ?").param(way.language().tag()).param(day.domain).update();
    }
}
