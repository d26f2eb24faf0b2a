package nl.leerkring.meetings.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.proof.Vera;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The report of a day. */
class ReportTests {

    @Test
    void it_begins_once_for_its_reporter_and_who_coordinates_and_for_nobody_else() throws Exception {
        PlannedDay day = PlannedDay.in("verslag.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Guest rosa = day.with("rosa", Role.PARTICIPANT);
        day.world.owner().sql("insert into meetings.reporter (meeting, person, circle, made) values (?, ?, ?, now())").params(day.meeting, day.person("rosa"), day.circleId).update();
        day.answer(noor, "ja");
        assertThat(noor.get(day.href + "/verslag").main()).contains("Het verslag is er nog niet").doesNotContain("Begin het verslag");
        assertThat(rosa.get(day.href + "/verslag").main()).contains("Begin het verslag");
        try (var all = Executors.newFixedThreadPool(3)) {
            var answers = all.invokeAll(Stream.generate(() -> (Callable<Integer>) () -> rosa.postRaw(day.href + "/verslag").status()).limit(3).toList());
            assertThat(answers.stream().map(each -> each.resultNow())).containsOnly(200);
        }
        assertThat(bodies(day)).doesNotHaveDuplicates();
        assertThat(rosa.get(day.href + "/verslag").main()).contains("Alleen wie het verslag maakt", "Publiceer voor de kring");
        Guest olaf = day.with("olaf", Role.OBSERVER);
        String block = rosa.postRaw(day.href + "/verslag/nieuw", "soort", "text", "tekst", "Een **goede** dag <script>x</script> # Kop").page()
                .select(".lk-report__block").last().id().substring(2);
        assertThat(rosa.get(day.href + "/verslag").text()).contains("<strong>goede</strong>", "&lt;script&gt;x").doesNotContain("<script>x");
        for (Guest other : List.of(noor, olaf, day.with("fleur", Role.FACILITATOR), day.world.signedIn("vreemd@verslag-elders.example", "Vreemd"))) {
            for (String path : List.of("", "/aanvulling", "/toestemming", "/publicatie", "/intrekking", "/openbaarheid", "/nieuw", "/" + block + "/wijziging",
                    "/" + block + "/plaats", "/" + block + "/openbaar", "/" + block + "/verwijdering", "/" + block + "/herstel")) {
                assertThat(other.postRaw(day.href + "/verslag" + path).status()).as(path).isEqualTo(404);
            }
            assertThat(other.get(day.href + "/verslag/pdf").status()).isEqualTo(404);
            assertThat(other.get(day.href + "/verslag/papier").status()).isEqualTo(404);
        }
        assertThat(noor.get(day.href + "/verslag").main()).doesNotContain("goede");
    }

    @Test
    void who_is_quoted_is_asked_and_nothing_of_it_goes_out_before_yes() {
        PlannedDay day = PlannedDay.in("citaat.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Guest joris = day.with("joris", Role.PARTICIPANT);
        Guest reader = day.with("lezer", Role.PARTICIPANT);
        card(day, noor, "Woorden van Noor", "kring");
        card(day, joris, "Woorden van Joris", "kring");
        card(day, joris, "Zonder naam gezegd", "naamloos");
        card(day, noor, "Strikt geheim", "mij");
        day.coordinator.postRaw(day.href + "/verslag");
        String desk = day.coordinator.get(day.href + "/verslag").main();
        assertThat(desk).contains("Woorden van Noor", "nog niet gevraagd of het mag", "Zonder naam gezegd").doesNotContain("Strikt geheim");
        assertThat(day.coordinator.get(day.href + "/verslag/publicatie").main()).contains("2 citaten wachten");
        assertThat(day.coordinator.submit(day.coordinator.get(day.href + "/verslag/publicatie"), "form[action$='/publicatie']").main()).contains("Het verslag is er voor de kring.");
        assertThat(reader.get(day.href + "/verslag").main()).contains("Zonder naam gezegd").doesNotContain("Woorden van", "Strikt geheim");
        assertThat(pdf(reader, day.href + "/verslag/pdf")).contains("Zonder naam gezegd").doesNotContain("Woorden van");
        assertThat(day.world.mailsTo(day.mail("lezer")).getFirst().subject()).contains("het verslag van ‘Gezond ontwerpen’");
        Mail asked = day.world.awaitMailTo(day.mail("noor"), "mag dit van jou");
        assertThat(asked.plain()).doesNotContain("Woorden van Noor");
        assertThat(noor.get(day.circle).main()).contains("Mogen deze woorden van jou in het verslag");
        Guest visitor = day.world.guest();
        Answered page = visitor.get(Mail.link(asked, "/citaat/"));
        assertThat(page.main()).contains("Woorden van Noor").doesNotContain("Woorden van Joris");
        assertThat(reader.get(day.href + "/verslag").main()).doesNotContain("Woorden van"); // looking says nothing
        assertThat(visitor.submit(page, "form[action*='/citaat/']", "antwoord", "met-naam").main()).contains("mag, met naam");
        assertThat(reader.get(day.href + "/verslag").main()).contains("Woorden van Noor", "— noor").doesNotContain("Woorden van Joris");
        Answered his = joris.get(day.href + "/verslag/citaten");
        assertThat(joris.submit(his, "form[action*='/citaten/']", "antwoord", "nee").main()).contains("Het is uit het verslag gehaald.");
        assertThat(joris.submit(his, "form[action*='/citaten/']", "antwoord", "met-naam").status()).isEqualTo(404);
        assertThat(bodies(day)).doesNotContain("Woorden van Joris");
        day.coordinator.postRaw(day.href + "/verslag/aanvulling");
        assertThat(day.coordinator.get(day.href + "/verslag").main()).doesNotContain("Woorden van Joris");
        assertNowhere(day, "Strikt geheim");
    }

    @Test
    void changed_words_are_asked_about_again_and_a_page_that_is_stale_says_so() {
        PlannedDay day = PlannedDay.in("citaatanders.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        card(day, noor, "Oude woorden", "kring");
        day.coordinator.postRaw(day.href + "/verslag");
        day.coordinator.postRaw(day.href + "/verslag/publicatie");
        Answered hers = noor.get(day.href + "/verslag/citaten");
        noor.submit(hers, "form[action*='/citaten/']", "antwoord", "zonder-naam");
        assertThat(noor.get(day.href + "/verslag").main()).contains("Oude woorden").doesNotContain("— noor");
        String one = day.href + "/verslag/" + block(day, "Oude woorden");
        Answered early = day.coordinator.get(one + "/wijziging");
        assertThat(early.page().select("#veld textarea").text()).isEqualTo("Oude woorden");
        assertThat(day.coordinator.submit(early, "form[action$='/wijziging']", "tekst", "Verdraaide woorden").main()).contains("toestemming opnieuw nodig");
        assertThat(noor.get(day.href + "/verslag").main()).doesNotContain("woorden");
        assertThat(noor.submit(hers, "form[action*='/citaten/']", "antwoord", "met-naam").status()).as("she read other words").isIn(404, 409);
        Answered stale = day.coordinator.submit(early, "form[action$='/wijziging']", "tekst", "Nog anders");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.main()).contains("Iemand anders veranderde dit intussen", "Verdraaide woorden", "Nog anders");
        assertThat(day.coordinator.submit(early, "form[action$='/wijziging']", "tekst", "").status()).isEqualTo(422);
    }

    @Test
    void what_somebody_takes_back_leaves_the_report_and_what_is_new_is_brought_in_beside_what_was_edited() {
        PlannedDay day = PlannedDay.in("aanvulling.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        card(day, noor, "Eerst zonder naam", "naamloos");
        card(day, noor, "Blijft staan", "naamloos");
        day.coordinator.postRaw(day.href + "/verslag");
        Guest coordinator = day.coordinator;
        String kept = day.href + "/verslag/" + block(day, "Blijft staan");
        coordinator.submit(coordinator.get(kept + "/wijziging"), "form[action$='/wijziging']", "tekst", "Door de verslaglegger");
        String id = day.world.owner().sql("select id from meetings.harvest_card where take = 'Eerst zonder naam' and meeting = ?").param(day.meeting).query(UUID.class).single().toString();
        noor.submit(noor.get(day.href + "/oogst/" + id + "/wijziging"), "form[action$='/wijziging']", "zicht", "mij");
        assertThat(bodies(day)).doesNotContain("Eerst zonder naam");
        card(day, noor, "Nieuw sindsdien", "naamloos");
        assertThat(coordinator.postRaw(day.href + "/verslag/aanvulling").main()).contains("Er kwam één blok bij", "Nieuw sindsdien", "Door de verslaglegger").doesNotContain("Blijft staan");
        assertThat(coordinator.postRaw(day.href + "/verslag/aanvulling").main()).contains("Er is niets nieuws.");
        coordinator.postRaw(kept + "/verwijdering");
        assertThat(coordinator.get(day.href + "/verslag").main()).doesNotContain("Door de verslaglegger");
        assertThat(coordinator.postRaw(kept + "/herstel").main()).contains("Door de verslaglegger");
        List<String> before = bodies(day);
        coordinator.postRaw(day.href + "/verslag/" + block(day, "Nieuw sindsdien") + "/plaats", "naar", "omhoog");
        assertThat(bodies(day)).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void everybody_reads_only_what_was_marked_and_agreed_as_long_as_it_is_open() {
        PlannedDay day = PlannedDay.in("openbaar.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        card(day, noor, "Mag naar buiten", "kring");
        card(day, noor, "Blijft binnen", "kring");
        Guest coordinator = day.coordinator;
        coordinator.postRaw(day.href + "/verslag");
        String all = day.circle.replace("/kring/", "/leerkringen/") + "/verslagen/" + PlannedDay.NUMBER;
        assertThat(coordinator.postRaw(day.href + "/verslag/openbaarheid", "openbaar", "ja").status()).isEqualTo(409);
        coordinator.postRaw(day.href + "/verslag/publicatie");
        for (String words : List.of("Mag naar buiten", "Blijft binnen")) {
            String id = block(day, words);
            coordinator.postRaw(day.href + "/verslag/" + id + "/openbaar", "openbaar", "ja");
            noor.submit(noor.get(day.href + "/verslag/citaten"), "form[action$='" + id + "']", "antwoord", "met-naam", words.startsWith("Mag") ? "openbaar" : "x", "ja");
        }
        Guest visitor = day.world.guest();
        assertThat(visitor.get(all).status()).isEqualTo(404);
        assertThat(coordinator.postRaw(day.href + "/verslag/openbaarheid", "openbaar", "ja").main()).contains("voor iedereen te lezen");
        assertThat(visitor.get(all).main()).contains("Mag naar buiten").doesNotContain("Blijft binnen");
        assertThat(pdf(visitor, all + "/pdf")).contains("Mag naar buiten").doesNotContain("Blijft binnen");
        assertThat(visitor.get(all.replaceAll("/verslagen.*", "")).main()).contains("Verslagen");
        assertThat(coordinator.postRaw(day.href + "/verslag/intrekking").main()).contains("ingetrokken");
        assertThat(visitor.get(all).status()).isEqualTo(404);
        assertThat(noor.get(day.href + "/verslag").main()).doesNotContain("Mag naar buiten");
    }

    @Test
    void the_morning_after_it_is_there_and_who_writes_it_hears_so_once() {
        PlannedDay day = PlannedDay.in("ochtend.example", Duration.ofDays(-1));
        card(day, day.with("noor", Role.PARTICIPANT), "Strikt geheim", "mij");
        var ahead = day.world.bean(ReportMorning.class).ahead(Key.circle(day.circleId), day.now(), Instant.now()).getFirst();
        assertThat(ahead.people()).isEqualTo(1);
        day.world.bean(ReportMorning.class).planned(Instant.now());
        day.world.bean(ReportMorning.class).planned(Instant.now());
        assertThat(day.world.mailsTo(day.mail("coordinator")).stream().filter(mail -> mail.subject().contains("staat klaar om na te lezen"))).hasSize(1);
        assertThat(day.coordinator.get(day.href + "/verslag").main()).contains("Alleen wie het verslag maakt");
        assertNowhere(day, "Strikt geheim");
    }

    @Test
    void a_published_report_is_where_the_year_line_leads_and_its_pdf_is_tagged_and_has_a_title_and_language() throws Exception {
        PlannedDay day = PlannedDay.in("jaarlijn.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        card(day, noor, "Iets zonder naam", "naamloos");
        day.coordinator.postRaw(day.href + "/verslag");
        assertThat(noor.get(day.circle).page().select(".lk-year a[href='" + day.href + "']")).hasSize(1);
        day.coordinator.postRaw(day.href + "/verslag/publicatie");
        assertThat(noor.get(day.circle).page().select(".lk-year a[href='" + day.href + "/verslag']")).hasSize(1);
        assertThat(noor.get(day.circle + "/bijeenkomsten").page().select(".lk-year a[href='" + day.href + "/verslag']")).hasSize(1);
        assertThat(day.coordinator.get(day.circle + "/logboek").main()).contains("publiceerde het verslag van ‘Gezond ontwerpen’");
        byte[] file = noor.once(day.href + "/verslag/pdf").response().body();
        assertThat(Vera.faults(file)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Verslag van ‘Gezond ontwerpen’");
        }
    }

    @Test
    void who_has_her_data_deleted_is_named_in_no_report_and_what_she_did_not_agree_to_is_gone() {
        PlannedDay day = PlannedDay.in("vertrokken.example", Duration.ofDays(-1));
        Guest nadia = day.with("nadia", Role.PARTICIPANT);
        day.world.owner().sql("insert into meetings.rsvp (id, meeting, circle, person, choice, place, turn, answered) values (gen_random_uuid(), ?, ?, ?, 'come', 'seated', 1, now())")
                .params(day.meeting, day.circleId, day.person("nadia")).update();
        card(day, nadia, "Dit mag blijven", "kring");
        card(day, nadia, "Dit liever niet", "kring");
        day.coordinator.postRaw(day.href + "/verslag");
        day.coordinator.postRaw(day.href + "/verslag/toestemming");
        nadia.submit(nadia.get(day.href + "/verslag/citaten"), "form[action$='" + block(day, "Dit mag blijven") + "']", "antwoord", "met-naam");
        assertThat(day.coordinator.get(day.href + "/verslag").main()).contains("nadia");
        var who = new nl.leerkring.people.PersonId(day.person("nadia"));
        day.world.bean(nl.leerkring.database.Database.class).change(Key.house("test"), sql -> day.world.beans(nl.leerkring.people.Personal.class)
                .filter(each -> each.getClass().getName().contains(".meetings.")).forEach(each -> each.forget(who)));
        assertThat(day.coordinator.get(day.href + "/verslag").main()).contains("Dit mag blijven", "oud-deelnemer").doesNotContain("nadia", "Dit liever niet");
    }

    private static void assertNowhere(PlannedDay day, String words) {
        assertThat(day.world.owner().sql("""
                select (select count(*) from meetings.report_block where body || original like :words) + (select count(*) from notices.mail where plain || html like :words)
                     + (select count(*) from activity.happening where nl || en like :words) + (select count(*) from notices.notice where nl || en like :words)
                """).param("words", "%" + words + "%").query(Integer.class).single()).isZero();
    }

    private static void card(PlannedDay day, Guest guest, String take, String sight) {
        assertThat(guest.submit(guest.get(day.href + "/oogst"), "form[action$='/oogst']", "meenemen", take, "zicht", sight).status()).isEqualTo(200);
    }

    private static String pdf(Guest guest, String path) {
        byte[] bytes = guest.once(path).response().body();
        assertThat(new String(bytes, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> bodies(PlannedDay day) {
        return day.world.owner().sql("select body from meetings.report_block where meeting = ? and removed is null order by place").param(day.meeting).query(String.class).list();
    }

    private static String block(PlannedDay day, String body) {
        return day.world.owner().sql("select id from meetings.report_block where meeting = ? and body = ?").params(day.meeting, body).query(UUID.class).single().toString();
    }
}
