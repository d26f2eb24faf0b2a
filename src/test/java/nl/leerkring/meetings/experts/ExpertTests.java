package nl.leerkring.meetings.experts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.world.Parcel;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

class ExpertTests {

    private static final Duration SOON = Duration.ofDays(20);
    private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Test
    void an_expert_reads_a_briefing_without_an_account() {
        Invited invited = Invited.to("briefing.expert.example", SOON);
        var day = invited.day;
        day.seat("petra", Role.PARTICIPANT);
        day.seat("stille", Role.PARTICIPANT);
        day.world.owner().sql("update people.person set job = 'planoloog', learning_question = 'Hoe koel je een plein?', question_for_experts = true, "
                + "organisation = (select id from people.organisation where name = 'Breda') where id = ?").param(day.person("petra")).update();
        day.world.owner().sql("update people.person set learning_question = 'Geheime vraag' where id = ?").param(day.person("stille")).update();
        day.set("route = 'Bus 3', question = 'Hoe ontwerp je gezond?'");
        assertThat(day.world.mailTo(invited.email).subject()).contains("wil jij bijdragen aan ‘Lezing over hitte’?");
        Answered page = invited.page();
        assertThat(page.main()).contains("Lezing over hitte", "Wat hitte doet met een wijk.", "Raadzaal", "Hoe ontwerp je gezond?", "Bus 3", "Stadhuis", "(60 minuten)",
                "Cora Coördinator", day.mail("coordinator"), "2 deelnemers, 1 coördinator", "Breda", "planoloog", "Hoe koel je een plein?");
        assertThat(page.text()).doesNotContain("petra", "stille", "Geheime vraag");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.page().select(".lk-button--primary")).hasSize(1);
        assertThat(invited.expert.english().get(invited.link()).main()).contains("What they want to know", "Will you come?");
    }

    @Test
    void the_expert_leads_the_item_and_its_state_is_seen() {
        Invited invited = Invited.to("staat.expert.example", SOON);
        Guest piet = invited.day.with("piet", Role.PARTICIPANT);
        assertThat(invited.itemSeenBy(invited.day.coordinator)).contains("Anna Expert, RIVM", invited.email, "uitgenodigd");
        assertThat(invited.itemSeenBy(piet)).contains("Met Anna Expert").doesNotContain(invited.email, "uitgenodigd", "RIVM");
        assertThat(invited.answer("yes").main()).contains("Fijn dat je komt.");
        assertThat(invited.itemSeenBy(piet)).contains("Gast-expert: Anna Expert, RIVM");
        assertThat(invited.itemSeenBy(invited.day.coordinator)).contains("komt", "Tot dan");
        assertThat(invited.day.world.mailTo(invited.day.mail("coordinator")).subject()).contains("Anna Expert komt");
        int mails = invited.day.world.mailsTo(invited.day.mail("coordinator")).size();
        invited.answer("yes");
        assertThat(invited.day.world.mailsTo(invited.day.mail("coordinator"))).as("pressed twice").hasSize(mails);
        assertThat(invited.answer("no").main()).contains("Je kunt niet.");
        assertThat(invited.itemSeenBy(piet)).doesNotContain("Anna Expert");
        assertThat(invited.itemSeenBy(invited.day.coordinator)).contains("kan niet");
        invited.answer("yes");
        assertThat(invited.itemSeenBy(piet)).contains("Met Anna Expert");
        for (String wrong : List.of("none", "misschien", "")) {
            assertThat(invited.answer(wrong).status()).as(wrong).isEqualTo(422);
        }
        assertThat(invited.expert.postRaw(invited.link() + "/antwoord", "antwoord", "yes", "opmerking", "x".repeat(1001)).status()).isEqualTo(422);
    }

    @Test
    void slides_go_to_the_item_and_only_the_own_ones_can_be_taken_back() {
        Invited invited = Invited.to("dias.expert.example", SOON);
        new Parcel().file("bestand", "van-cora.pdf", PDF).send(invited.day.coordinator, invited.item + "/stukken");
        Answered page = new Parcel().file("bestand", "../../hitte.pdf", PDF).send(invited.expert, invited.link() + "/stukken");
        assertThat(page.main()).contains("‘hitte.pdf’ staat klaar.").doesNotContain("van-cora.pdf");
        Guest piet = invited.day.with("piet", Role.PARTICIPANT);
        assertThat(invited.itemSeenBy(piet)).contains("hitte.pdf", "Anna Expert, vandaag");
        assertThat(invited.itemSeenBy(invited.day.coordinator)).contains("1 stuk binnen");
        assertThat(invited.day.coordinator.get(invited.day.circle).main()).contains("Anna Expert zette ‘hitte.pdf’ bij ‘Lezing over hitte’");
        String own = invited.page().page().select("a[href$='/bestand']").attr("href");
        assertThat(invited.expert.get(own).response().body()).isEqualTo(PDF);
        assertThat(invited.expert.get(own).header("Content-Disposition")).startsWith("attachment;");
        String theirs = piet.get(invited.item).page().select("a[href^='/bestand/']").eachAttr("href").getFirst();
        UUID cora = UUID.fromString(theirs.split("/")[2]);
        assertThat(invited.expert.get(invited.link() + "/stukken/" + cora + "/bestand").status()).isEqualTo(404);
        assertThat(invited.expert.postRaw(invited.link() + "/stukken/" + cora + "/verwijdering").status()).isEqualTo(404);
        Answered gone = invited.expert.submit(invited.page(), "form[action$='/verwijdering']");
        assertThat(invited.itemSeenBy(piet)).doesNotContain("hitte.pdf");
        invited.expert.submit(gone, "form[action$='/herstel']");
        assertThat(invited.itemSeenBy(piet)).contains("hitte.pdf");
        assertThat(new Parcel().file("bestand", "leeg.pdf", new byte[0]).send(invited.expert, invited.link() + "/stukken").main()).contains("‘leeg.pdf’ is leeg.");
        assertThat(invited.expert.postRaw(invited.link() + "/stukken").main()).contains("Kies een bestand.");
    }

    @Test
    void what_an_expert_needs_is_read_by_who_organises_and_gone_the_day_after() {
        Invited invited = Invited.to("wensen.expert.example", SOON);
        invited.expert.submit(invited.page(), "form[action$='/wensen']", "techniek", "beamer", "aankomst", "trein van negen uur", "eten", "vegetarisch");
        assertThat(invited.itemSeenBy(invited.day.coordinator)).contains("beamer", "trein van negen uur", "vegetarisch");
        assertThat(invited.itemSeenBy(invited.day.with("piet", Role.PARTICIPANT))).doesNotContain("beamer", "vegetarisch");
        assertThat(invited.expert.postRaw(invited.link() + "/wensen", "eten", "x".repeat(301)).status()).isEqualTo(422);
        invited.day.set("starts = now() - interval '3 days', ends = now() - interval '2 days'");
        keep(invited);
        assertThat(invited.itemSeenBy(invited.day.coordinator)).contains("Anna Expert").doesNotContain("vegetarisch");
    }

    @Test
    void a_link_ends_when_it_is_withdrawn_sent_again_or_two_weeks_after_the_day() {
        Invited invited = Invited.to("einde.expert.example", SOON);
        String first = invited.link();
        invited.day.coordinator.submit(invited.day.coordinator.get(invited.item), "form[action$='/herhaling']");
        String second = invited.link();
        assertThat(second).isNotEqualTo(first);
        assertThat(invited.expert.get(first).status()).isEqualTo(410);
        assertThat(invited.expert.get(first).main()).contains("Misschien kreeg je een nieuwere mail");
        assertThat(invited.expert.get(second).status()).isEqualTo(200);
        invited.day.set("starts = now() - interval '14 days', ends = now() - interval '13 days'");
        assertThat(invited.expert.get(second).status()).isEqualTo(200);
        invited.day.set("starts = now() - interval '16 days', ends = now() - interval '15 days'");
        assertThat(invited.expert.get(second).main()).contains("De dag is geweest.");
        invited.day.set("starts = now() + interval '5 days', ends = now() + interval '6 days'");
        invited.day.coordinator.submit(invited.day.coordinator.get(invited.item), "form[action$='/intrekking']");
        assertThat(invited.day.world.mailTo(invited.email).subject()).contains("je bijdrage gaat niet door");
        Answered gone = invited.expert.get(second);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.main()).contains("is ingetrokken");
        for (String verb : List.of("/antwoord", "/wensen", "/stukken", "/stukken/" + UUID.randomUUID() + "/verwijdering")) {
            assertThat(invited.expert.postRaw(second + verb, "antwoord", "yes").status()).as(verb).isEqualTo(410);
        }
        assertThat(invited.expert.get(second + "/agenda.ics").status()).isEqualTo(404);
        assertThat(invited.itemSeenBy(invited.day.coordinator)).doesNotContain("Anna Expert");
        assertThat(invited.expert.get("/gast/verzonnen").status()).isEqualTo(410);
        assertThat(invited.day.coordinator.postRaw(invited.expertAddress() + "/herhaling").status()).as("withdrawn is withdrawn").isEqualTo(404);
    }

    @Test
    void a_link_ends_when_the_item_is_taken_out_or_the_circle_is_closed() {
        Invited invited = Invited.to("weg.expert.example", SOON);
        invited.day.coordinator.postRaw(invited.item + "/verwijdering");
        assertThat(invited.page().main()).contains("is ingetrokken");
        invited.day.coordinator.postRaw(invited.item + "/herstel");
        assertThat(invited.page().status()).isEqualTo(200);
        invited.day.world.owner().sql("update circles.circle set archived = now() where id = ?").param(invited.day.circleId).update();
        assertThat(invited.page().status()).isEqualTo(410);
    }

    @Test
    void only_who_plans_invites_and_nobody_twice() {
        Invited invited = Invited.to("wie.expert.example", SOON);
        Answered twice = invited.invite("Anna Nogmaals", invited.email.toUpperCase(java.util.Locale.ROOT));
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.main()).contains("Dit mailadres is al uitgenodigd");
        assertThat(twice.page().select("[name=naam]").val()).isEqualTo("Anna Nogmaals");
        assertThat(invited.invite("", "geen adres").page().select("[aria-invalid]").eachAttr("name")).contains("naam", "email");
        Guest piet = invited.day.with("piet", Role.PARTICIPANT);
        Guest stranger = PlannedNeighbour.coordinator();
        for (Guest guest : List.of(piet, stranger)) {
            assertThat(guest.get(invited.item + "/expert").status()).isEqualTo(404);
            assertThat(guest.postRaw(invited.item + "/expert", "naam", "X", "email", "x@x.example").status()).isEqualTo(404);
            for (String verb : List.of("/herhaling", "/intrekking")) {
                assertThat(guest.postRaw(invited.expertAddress() + verb).status()).as(verb).isEqualTo(404);
            }
        }
        assertThat(invited.day.coordinator.postRaw(invited.item + "/expert/" + UUID.randomUUID() + "/herhaling").status()).isEqualTo(404);
    }

    @Test
    void an_item_that_somebody_leads_keeps_its_lead() {
        Invited invited = Invited.to("leider.expert.example", SOON);
        invited.day.coordinator.postRaw(invited.day.href + "/programma", "titel", "Werksessie", "pijler", "verdieping", "minuten", "30", "naam", "Bram Begeleider");
        String other = invited.day.href + "/programma/" + invited.day.world.owner().sql("select id from meetings.programme_item where meeting = ? and title = 'Werksessie'")
                .param(invited.day.meeting).query(UUID.class).single();
        invited.day.coordinator.submit(invited.day.coordinator.get(other + "/expert"), Invited.FORM, "naam", "Anna Expert", "email", invited.email, "taal", "en");
        assertThat(invited.day.coordinator.get(other).main()).contains("Met Bram Begeleider", "Anna Expert");
        assertThat(invited.day.world.mailTo(invited.email).subject()).contains("will you contribute to ‘Werksessie’?");
    }

    @Test
    void the_hours_of_the_item_go_into_a_calendar() {
        Invited invited = Invited.to("agenda.expert.example", SOON);
        String ics = invited.expert.get(invited.link() + "/agenda.ics").text();
        assertThat(ics).contains("BEGIN:VEVENT", "SUMMARY:Kring agenda expert example: Lezing over hitte", "LOCATION:Stadhuis", "METHOD:PUBLISH");
        var parsed = biweekly.Biweekly.parse(ics).first().getEvents().getFirst();
        assertThat(Duration.between(parsed.getDateStart().getValue().toInstant(), parsed.getDateEnd().getValue().toInstant())).isEqualTo(Duration.ofMinutes(60));
        assertThat(parsed.getDateStart().getValue().toInstant()).isEqualTo(invited.day.now().starts());
    }

    @Test
    void when_the_day_moves_or_is_cancelled_the_expert_gets_a_mail_with_a_link_that_works() {
        Invited invited = Invited.to("verzet.expert.example", SOON);
        String first = invited.link();
        Answered facts = invited.day.coordinator.get(invited.day.href + "/gegevens");
        invited.day.coordinator.submit(facts, "form[action$='/gegevens']", "plek", "Bibliotheek", "begin", "09:30", "einde", "16:30");
        assertThat(invited.day.world.mailTo(invited.email).subject()).contains("er is iets veranderd aan de dag");
        assertThat(invited.day.world.mailTo(invited.email).plain()).contains("De plek is nu Bibliotheek", "; dat was ");
        facts = invited.day.coordinator.get(invited.day.href + "/gegevens");
        invited.day.coordinator.submit(facts, "form[action$='/gegevens']", "datum", invited.day.now().starts().atZone(Dates.AMSTERDAM).toLocalDate().plusDays(7).toString());
        assertThat(invited.day.world.mailTo(invited.email).subject()).contains("verplaatst naar");
        assertThat(invited.day.world.mailTo(invited.email).plain()).contains("Deze bijeenkomst is verplaatst van ", " naar ");
        assertThat(invited.page().main()).contains("Bibliotheek");
        assertThat(invited.expert.get(first).status()).as("the earlier one too").isEqualTo(200);
    }

    @Test
    void the_morning_after_there_is_one_mail_to_say_thank_you() {
        Invited invited = Invited.to("dank.expert.example", SOON);
        invited.answer("yes");
        invited.day.set("starts = now() - interval '1 day', ends = now() - interval '17 hours'");
        Experts experts = invited.day.world.bean(Experts.class);
        experts.thank(Key.house("test"));
        experts.thank(Key.house("test"));
        List<Mail> thanks = invited.day.world.mailsTo(invited.email).stream().filter(mail -> mail.subject().contains("dank je wel")).toList();
        assertThat(thanks).hasSize(1);
        assertThat(invited.expert.get(Mail.link(thanks.getFirst(), "/gast/")).status()).isEqualTo(200);
    }

    @Test
    void some_months_after_the_day_only_the_name_is_left() {
        Invited invited = Invited.to("vergeten.expert.example", SOON);
        invited.answer("yes");
        invited.invite("Bea Anders", "bea@anders.example");
        invited.day.world.owner().sql("update meetings.expert set answer = 'no' where email = 'bea@anders.example'").update();
        String first = invited.link();
        invited.day.set("starts = ?, ends = ?", Instant.now().minus(Duration.ofDays(100)).atOffset(ZoneOffset.UTC), Instant.now().minus(Duration.ofDays(99)).atOffset(ZoneOffset.UTC));
        keep(invited);
        assertThat(invited.itemSeenBy(invited.day.coordinator)).contains("Anna Expert").doesNotContain(invited.email, "Tot dan", "Bea Anders");
        assertThat(invited.expert.get(first).status()).isEqualTo(410);
        assertThat(invited.day.world.owner().sql("select count(*) from meetings.expert_link l join meetings.expert e on e.id = l.expert where e.circle = ?")
                .param(invited.day.circleId).query(Integer.class).single()).isZero();
    }

    /** What the retention job does. */
    private static void keep(Invited invited) {
        invited.day.world.beans(Keeping.class).flatMap(each -> each.kept().stream()).filter(kept -> kept.table().startsWith("meetings.expert") && kept.sql() != null)
                .forEach(kept -> invited.day.world.owner().sql(kept.sql()).update());
    }

    private static final class PlannedNeighbour {
        static Guest coordinator() {
            return nl.leerkring.meetings.PlannedDay.in("buren.expert.example", SOON).coordinator;
        }
    }
}
