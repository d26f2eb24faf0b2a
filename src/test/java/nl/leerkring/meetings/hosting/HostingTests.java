package nl.leerkring.meetings.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

class HostingTests {

    @Test
    void a_municipality_offers_the_coordinator_chooses_and_the_host_is_seen_everywhere() {
        PlannedDay day = PlannedDay.in("gast-a.plannen.example", Duration.ofDays(30));
        Guest ana = from(day, "ana", "Zwolle");
        assertThat(ana.get(day.circle).main()).contains("Ontvangt jouw gemeente de kring een keer?");
        LocalDate possible = LocalDate.now().plusDays(50);
        Answered offered = ana.submit(ana.get(day.circle + "/gastheerschap/aanbod"), "main form[action$='/gastheerschap']", "bijeenkomst", "90",
                "toelichting", "Onze nieuwe wijk", "dag1", possible.toString());
        assertThat(offered.main()).contains("Dank je wel", "Zwolle", "Onze nieuwe wijk");
        ana.postRaw(day.circle + "/gastheerschap", "bijeenkomst", "90", "toelichting", "Onze nieuwe wijk en het park");
        assertThat(count(day)).as("the same offer twice is one").isEqualTo(1);
        assertThat(day.world.mailTo(day.mail("coordinator")).subject()).contains("Zwolle wil een bijeenkomst ontvangen");
        Answered all = day.coordinator.get(day.circle + "/gastheerschap");
        String choose = all.page().selectFirst("a[href$='/keuze']").attr("href");
        assertThat(ana.get(choose).status()).isEqualTo(404);
        assertThat(day.coordinator.submit(day.coordinator.get(choose), "form[action$='/keuze']", "bijeenkomst", "").status()).isEqualTo(422);
        Answered chosen = day.coordinator.submit(day.coordinator.get(choose), "form[action$='/keuze']", "bericht", "Wat fijn");
        assertThat(chosen.main()).contains("Zwolle ontvangt ‘Gezond ontwerpen’");
        assertThat(day.world.mailTo(day.mail("ana")).plain()).contains("Wat fijn", "bij Zwolle");
        assertThat(ana.get(day.circle + "/bijeenkomsten").main()).contains("te gast bij Zwolle");
        assertThat(ana.get(day.circle).main()).contains("Zwolle");
        assertThat(ana.get(day.href + "/gegevens").status()).as("she may fill in the place now").isEqualTo(200);
        assertThat(day.coordinator.postRaw(choose, "bijeenkomst", "90").status()).as("decided already").isEqualTo(409);
    }

    @Test
    void a_no_is_kind_and_only_for_who_offered_and_an_offer_can_be_withdrawn() {
        PlannedDay day = PlannedDay.in("gast-b.plannen.example", Duration.ofDays(30));
        Guest ana = from(day, "ana", "Zwolle");
        Guest bob = from(day, "bob", "Utrecht");
        ana.postRaw(day.circle + "/gastheerschap", "toelichting", "Kom maar");
        bob.postRaw(day.circle + "/gastheerschap", "toelichting", "Bij ons ook");
        String decline = day.coordinator.get(day.circle + "/gastheerschap").page().select("li:contains(Zwolle) a[href$='/afwijzing']").attr("href");
        Answered form = day.coordinator.get(decline);
        assertThat(form.page().select("textarea").text()).contains("Dank je wel voor jullie aanbod");
        assertThat(day.coordinator.submit(form, "form[action$='/afwijzing']", "bericht", " ").status()).isEqualTo(422);
        day.coordinator.submit(form, "form[action$='/afwijzing']");
        assertThat(day.world.mailTo(day.mail("ana")).plain()).contains("We denken graag aan jullie");
        assertThat(ana.get(day.circle + "/gastheerschap").main()).contains("deze keer niet");
        Answered seen = bob.get(day.circle + "/gastheerschap");
        assertThat(seen.main()).doesNotContain("deze keer niet");
        assertThat(bob.submit(seen, "form[action$='/intrekking']").main()).contains("Het aanbod is ingetrokken");
        assertThat(ana.postRaw(day.circle + "/gastheerschap/" + UUID.randomUUID() + "/intrekking").status()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_is_told_and_who_cannot_offer_is_told_why() {
        PlannedDay day = PlannedDay.in("gast-c.plannen.example", Duration.ofDays(30));
        Guest ana = from(day, "ana", "Zwolle");
        Answered again = ana.postRaw(day.circle + "/gastheerschap", "bijeenkomst", "77", "toelichting", "x".repeat(1001), "dag1", "2020-01-01", "dag2", "nooit");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[aria-invalid]").eachAttr("name")).contains("bijeenkomst", "toelichting", "dag1", "dag2");
        Guest nergens = day.with("nergens", Role.PARTICIPANT);
        assertThat(nergens.get(day.circle + "/gastheerschap/aanbod").main()).contains("We weten nog niet waar je werkt");
        assertThat(nergens.postRaw(day.circle + "/gastheerschap").status()).isEqualTo(409);
        Guest kijker = day.with("kijker", Role.OBSERVER);
        assertThat(kijker.get(day.circle + "/gastheerschap").status()).isEqualTo(200);
        assertThat(kijker.postRaw(day.circle + "/gastheerschap").status()).isEqualTo(404);
        day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(day.circleId).update();
        assertThat(ana.postRaw(day.circle + "/gastheerschap").status()).isEqualTo(409);
    }

    @Test
    void host_people_can_be_contacts_and_anybody_can_take_the_report_on_until_somebody_has_it() {
        PlannedDay day = PlannedDay.in("gast-d.plannen.example", Duration.ofDays(30));
        Guest ana = from(day, "ana", "Zwolle");
        Guest bob = from(day, "bob", "Utrecht");
        day.set("host = (select id from people.organisation where name = 'Zwolle')");
        assertThat(bob.postRaw(day.href + "/aanspreekpunt/" + day.person("ana")).status()).isEqualTo(404);
        ana.submit(ana.get(day.href + "/ontvangst"), "form[action*='/aanspreekpunt/']");
        assertThat(bob.get(day.href).main()).contains("Aanspreekpunt", "ana");
        assertThat(ana.postRaw(day.href + "/aanspreekpunt/" + day.person("bob")).status()).as("not of the host").isEqualTo(404);
        Answered offered = bob.get(day.href + "/ontvangst");
        bob.submit(offered, "form[action$='/verslaglegger']", "persoon", offered.page().select("button[name=persoon]").val());
        assertThat(ana.get(day.href).main()).contains("Verslag", "bob");
        assertThat(ana.postRaw(day.href + "/verslaglegger", "persoon", day.person("ana").toString()).status()).isEqualTo(409);
        assertThat(ana.postRaw(day.href + "/verslaglegger", "persoon", day.person("bob").toString()).status()).isEqualTo(404);
        day.coordinator.submit(day.coordinator.get(day.href + "/ontvangst"), "form[action$='/verslaglegger']", "persoon", day.person("ana").toString());
        assertThat(day.world.mailTo(day.mail("ana")).subject()).contains("wil jij het verslag maken?");
        assertThat(day.coordinator.get(day.circle + "/logboek?soort=bijeenkomsten").main()).contains("maakt het verslag van ‘Gezond ontwerpen’", "vroeg ana om het verslag van");
        ana.submit(ana.get(day.href + "/ontvangst"), "form[action$='/verslaglegger']");
        assertThat(ana.get(day.href).main()).contains("Wie maakt het verslag?");
        assertThat(day.coordinator.postRaw(day.href + "/verslaglegger", "persoon", "niemand").status()).isEqualTo(422);
    }

    @Test
    void two_meetings_on_one_day_become_one_with_answers_host_report_and_programme() {
        PlannedDay day = PlannedDay.in("samen-a.plannen.example", Duration.ofDays(30));
        Guest ana = from(day, "ana", "Zwolle");
        Guest bob = from(day, "bob", "Utrecht");
        UUID other = other(day, "0 days");
        day.set("host = (select id from people.organisation where name = 'Zwolle')");
        bob.postRaw(day.href + "/verslaglegger", "persoon", day.person("bob").toString());
        day.answer(ana, "ja");
        day.answer(bob, "ja");
        bob.postRaw(day.circle + "/bijeenkomsten/91/antwoord", "a", "nee");
        day.world.owner().sql("""
                insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, made, changed)
                values (gen_random_uuid(), ?, ?, 1, 'opening', 'Inloop van de eerste', 15, now(), now())
                """).params(day.circleId, day.meeting).update();
        Answered form = day.coordinator.get(day.href + "/samenvoeging");
        assertThat(day.coordinator.submit(form, "form[action$='/samenvoeging']").status()).as("into which?").isEqualTo(422);
        Answered merged = day.coordinator.submit(form, "form[action$='/samenvoeging']", "met", "91");
        assertThat(merged.path()).isEqualTo(day.circle + "/bijeenkomsten/91");
        assertThat(merged.main()).contains("Zwolle", "bob");
        assertThat(choice(day, other, "ana")).isEqualTo("come");
        assertThat(choice(day, other, "bob")).as("what he said of the other stays").isEqualTo("decline");
        assertThat(ana.get(day.circle + "/bijeenkomsten/91/programma").main()).contains("Inloop van de eerste");
        assertThat(ana.get(day.href).main()).contains("samengevoegd met", "Tweede dag");
        var mail = day.world.mailsTo(day.mail("ana")).stream().filter(each -> each.calendar() != null && each.calendar().contains("METHOD:CANCEL")).findFirst().orElseThrow();
        assertThat(mail.plain()).contains("samengevoegd met ‘Tweede dag’");
        assertThat(day.coordinator.postRaw(day.href + "/samenvoeging", "met", "91").status()).as("it is gone already").isEqualTo(409);
        day.coordinator.postRaw(day.href + "/herstel");
        assertThat(ana.get(day.href).main()).doesNotContain("samengevoegd met");
    }

    @Test
    void answers_to_another_day_do_not_come_along_and_nothing_merges_with_itself() {
        PlannedDay day = PlannedDay.in("samen-b.plannen.example", Duration.ofDays(30));
        Guest ana = from(day, "ana", "Zwolle");
        UUID other = other(day, "14 days");
        day.answer(ana, "ja");
        assertThat(ana.get(day.href + "/samenvoeging").status()).isEqualTo(404);
        assertThat(day.coordinator.postRaw(day.href + "/samenvoeging", "met", "90").status()).isEqualTo(422);
        assertThat(day.coordinator.postRaw(day.href + "/samenvoeging", "met", "91").status()).isEqualTo(200);
        assertThat(choice(day, other, "ana")).isEmpty();
    }

    @Test
    void two_who_merge_the_other_way_round_leave_one_meeting() throws Exception {
        PlannedDay day = PlannedDay.in("samen-c.plannen.example", Duration.ofDays(30));
        other(day, "14 days");
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> day.coordinator.postRaw(day.href + "/samenvoeging", "met", "91").status());
            var two = threads.submit(() -> day.coordinator.postRaw(day.circle + "/bijeenkomsten/91/samenvoeging", "met", "90").status());
            assertThat(java.util.List.of(one.get(), two.get())).contains(200).doesNotContain(500);
        }
        assertThat(day.world.owner().sql("select count(*) from meetings.meeting where circle = ? and cancelled is null").param(day.circleId)
                .query(Integer.class).single()).isEqualTo(1);
    }

    private static Guest from(PlannedDay day, String name, String municipality) {
        Guest guest = day.with(name, Role.PARTICIPANT);
        day.world.owner().sql("update people.person set organisation = (select id from people.organisation where name = ?) where email = ?")
                .params(municipality, day.mail(name)).update();
        return guest;
    }

    private static UUID other(PlannedDay day, String later) {
        UUID id = UUID.randomUUID();
        day.world.owner().sql("""
                insert into meetings.meeting (id, circle, number, theme, starts, ends)
                select :id, circle, 91, 'Tweede dag', starts + :later::interval, ends + :later::interval from meetings.meeting where id = :first
                """).param("id", id).param("later", later).param("first", day.meeting).update();
        return id;
    }

    private static String choice(PlannedDay day, UUID meeting, String name) {
        return day.world.owner().sql("select choice from meetings.rsvp where meeting = ? and person = ?").params(meeting, day.person(name))
                .query(String.class).optional().orElse("");
    }

    private static int count(PlannedDay day) {
        return day.world.owner().sql("select count(*) from meetings.host_offer where circle = ?").param(day.circleId).query(Integer.class).single();
    }
}
