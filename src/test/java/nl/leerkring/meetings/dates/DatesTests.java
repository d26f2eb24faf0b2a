package nl.leerkring.meetings.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

class DatesTests {

    private static final LocalDate FIRST = LocalDate.now().plusDays(40);
    private static final String PROPOSE = "form[action$='/voorstellen']";
    private static final String VOTE = "main form[action$='/datums']";

    @Test
    void a_day_is_proposed_asked_answered_and_chosen_and_comes_in_everybodys_calendar() {
        PlannedDay day = undated("a.plannen.example");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        proposed(day, 3);
        assertThat(piet.get(day.href + "/datums").page().select(VOTE)).as("nobody was asked yet").isEmpty();
        Answered asked = day.coordinator.submit(day.coordinator.get(day.href + "/datums"), "form[action$='/opening']", "uiterlijk", FIRST.minusDays(20).toString());
        assertThat(asked.main()).contains("onderweg naar 2 mensen");
        assertThat(piet.get(day.circle).main()).contains("Welke datum past jou voor ‘Gezond ontwerpen’?");
        assertThat(piet.get(day.href).main()).contains("Zeg wanneer je kunt");
        List<UUID> options = options(day);
        piet.submit(piet.get(day.href + "/datums"), VOTE, "d-" + options.get(0), "nee", "d-" + options.get(1), "ja", "d-" + options.get(2), "desnoods");
        assertThat(piet.get(day.circle).main()).doesNotContain("Welke datum past jou");
        Answered page = day.coordinator.get(day.href + "/datums");
        assertThat(page.page().select("tbody tr:has(.lk-badge--success)").text()).contains(inWords(FIRST.plusDays(1)), "Beste datum");
        Answered sure = day.coordinator.get(day.href + "/datums/" + options.get(1) + "/keuze");
        assertThat(sure.main()).contains("piet");
        Answered chosen = day.coordinator.submit(sure, "form[action$='/keuze']");
        assertThat(chosen.main()).contains("De datum staat vast", inWords(FIRST.plusDays(1)) + ", 09:30");
        Mail mail = day.world.mailTo(day.mail("piet"));
        assertThat(mail.calendar()).contains("METHOD:REQUEST", FIRST.plusDays(1).toString().replace("-", ""));
        assertThat(day.coordinator.postRaw(day.href + "/datums/" + options.get(0) + "/keuze").status()).as("closed").isEqualTo(409);
    }

    @Test
    void who_got_the_mail_answers_without_signing_in_and_looking_changes_nothing() {
        PlannedDay day = undated("b.plannen.example");
        day.seat("noor", Role.PARTICIPANT);
        proposed(day, 2);
        ask(day);
        Mail mail = day.world.mailTo(day.mail("noor"));
        String link = Mail.link(mail, "/datumprikker/").split("\\?")[0];
        UUID second = options(day).get(1);
        assertThat(mail.plain()).contains(link + "?d-" + second + "=ja", link + "?alle=ja");
        Guest noor = day.world.guest();
        Answered tapped = noor.get(link + "?d-" + second + "=ja");
        assertThat(tapped.page().selectFirst("h1").text()).startsWith("Nog één druk: je kunt op ");
        assertThat(tapped.page().select("main .lk-button--primary").eachText()).containsExactly("Ja, ik kan dan");
        assertThat(tapped.page().select("main [checked]")).as("nothing looks as if it were stored").isEmpty();
        assertThat(votes(day)).as("a scanner opens links").isZero();
        assertThat(noor.submit(tapped, "form[action^='/datumprikker/']").main()).contains("Je antwoord staat erin");
        assertThat(votes(day)).isEqualTo(1);
        Answered again = noor.get(link + "?d-" + second + "=ja");
        assertThat(again.page().selectFirst("h1").text()).as("what is stored already is not asked again").isEqualTo("Je antwoord is bewaard");
        assertThat(again.page().select("input[name=d-" + second + "][checked]").val()).isEqualTo("ja");
        Answered all = noor.get(link + "?alle=ja");
        assertThat(all.main()).contains("Nog één druk: je kunt op alle datums", "Dit is nog niet bewaard", "Of zeg het per datum");
        assertThat(all.page().select("main .lk-button--primary").eachText()).containsExactly("Ja, ik kan op alle datums");
        assertThat(all.page().select("main .lk-button").eachText()).as("said once").doesNotContain("Ik kan op alle datums");
        assertThat(noor.get(link + "?alle=nee").main()).contains("geen van de datums past jou");
        assertThat(noor.submit(all, "form[action^='/datumprikker/']").page().selectFirst("h1").text()).isEqualTo("Je antwoord is bewaard");
        assertThat(votes(day)).isEqualTo(2);
        noor.postRaw(link, "alle", "nee");
        assertThat(votes(day)).isEqualTo(2);
        assertThat(noor.postRaw(link, "d-" + second, "misschien").status()).isEqualTo(422);
        assertThat(noor.postRaw(link).status()).isEqualTo(422);
        assertThat(noor.get("/datumprikker/raad-maar").status()).isEqualTo(410);
        day.coordinator.postRaw(day.href + "/datums/afsluiting");
        assertThat(noor.get(link).main()).contains("gesloten");
        assertThat(noor.postRaw(link, "alle", "ja").status()).isEqualTo(409);
        day.end("noor");
        assertThat(noor.get(link).status()).as("the link goes with the seat").isEqualTo(410);
    }

    @Test
    void only_who_did_not_answer_is_reminded_by_hand_or_by_itself_and_never_twice() {
        PlannedDay day = undated("c.plannen.example");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.seat("noor", Role.PARTICIPANT);
        proposed(day, 1);
        ask(day);
        piet.postRaw(day.href + "/datums", "alle", "ja");
        day.coordinator.postRaw(day.href + "/datums", "alle", "ja");
        assertThat(day.coordinator.postRaw(day.href + "/datums/herinnering").main()).as("just asked").contains("Er ging geen mail uit");
        aDayPasses(day);
        assertThat(day.coordinator.get(day.href + "/datums/herinnering").main()).contains("noor").doesNotContain("piet");
        assertThat(day.coordinator.postRaw(day.href + "/datums/herinnering").main()).contains("onderweg naar 1 persoon");
        assertThat(day.coordinator.postRaw(day.href + "/datums/herinnering").main()).contains("Er ging geen mail uit");
        aDayPasses(day);
        PollMails mails = day.world.bean(PollMails.class);
        Instant due = FIRST.minusDays(20).atStartOfDay(Dates.AMSTERDAM).toInstant();
        mails.planned(due.minus(Duration.ofDays(5)));
        assertThat(mails(day, "noor")).isEqualTo(2);
        mails.planned(due.minus(Duration.ofDays(2)));
        mails.planned(due.minus(Duration.ofDays(1)).plusSeconds(60));
        assertThat(mails(day, "noor")).isEqualTo(3);
        assertThat(mails(day, "piet")).isEqualTo(1);
    }

    @Test
    void proposing_tells_what_is_wrong_keeps_what_was_typed_and_a_day_taken_away_comes_back_with_its_answers() {
        PlannedDay day = undated("d.plannen.example");
        Answered page = day.coordinator.get(day.href + "/datums");
        Answered again = day.coordinator.submit(page, PROPOSE, "datum1", "2020-01-01", "datum2", "geen datum", "begin", "16:00", "einde", "09:00");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[aria-invalid]").eachAttr("name")).contains("datum1", "datum2", "einde");
        assertThat(again.page().selectFirst("[name=datum1]").val()).isEqualTo("2020-01-01");
        assertThat(day.coordinator.submit(page, PROPOSE).status()).as("nothing filled in").isEqualTo(422);
        assertThat(day.coordinator.postRaw(day.href + "/datums/opening", "uiterlijk", FIRST.toString()).status()).as("no dates").isEqualTo(409);
        proposed(day, 2);
        proposed(day, 2);
        assertThat(options(day)).as("twice the same is once").hasSize(2);
        assertThat(day.coordinator.postRaw(day.href + "/datums/opening", "uiterlijk", "2020-01-01").status()).isEqualTo(422);
        ask(day);
        day.coordinator.postRaw(day.href + "/datums", "alle", "ja");
        UUID first = options(day).getFirst();
        Answered removed = day.coordinator.postRaw(day.href + "/datums/" + first + "/verwijdering");
        assertThat(removed.page().select(VOTE + " fieldset")).hasSize(1);
        day.coordinator.submit(removed, "form[action$='/herstel']");
        assertThat(votes(day)).isEqualTo(2);
        assertThat(day.coordinator.postRaw(day.href + "/datums/" + UUID.randomUUID() + "/verwijdering").status()).isEqualTo(404);
        assertThat(day.coordinator.postRaw(day.href + "/datums/" + UUID.randomUUID() + "/keuze").status()).isEqualTo(404);
    }

    @Test
    void twenty_days_is_enough() {
        PlannedDay day = undated("e.plannen.example");
        for (int i = 0; i < 5; i++) {
            assertThat(day.coordinator.postRaw(day.href + "/datums/voorstellen", "datum1", at(4 * i), "datum2", at(4 * i + 1), "datum3", at(4 * i + 2),
                    "datum4", at(4 * i + 3), "begin", "09:30", "einde", "16:30").status()).isEqualTo(200);
        }
        assertThat(day.coordinator.postRaw(day.href + "/datums/voorstellen", "datum1", at(30), "begin", "09:30", "einde", "16:30").status()).isEqualTo(422);
        assertThat(options(day)).hasSize(20);
    }

    @Test
    void closing_keeps_the_answers_and_opening_again_lets_people_change_them() {
        PlannedDay day = undated("f.plannen.example");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        proposed(day, 1);
        assertThat(piet.postRaw(day.href + "/datums", "alle", "ja").status()).as("not asked yet").isEqualTo(409);
        ask(day);
        piet.postRaw(day.href + "/datums", "alle", "ja");
        Answered closed = day.coordinator.submit(day.coordinator.get(day.href + "/datums"), "form[action$='/afsluiting']");
        assertThat(closed.main()).contains("De datumprikker is gesloten");
        assertThat(piet.postRaw(day.href + "/datums", "alle", "nee").status()).isEqualTo(409);
        assertThat(day.coordinator.postRaw(day.href + "/datums/voorstellen", "datum1", at(9), "begin", "09:30", "einde", "16:30").status()).isEqualTo(409);
        day.coordinator.postRaw(day.href + "/datums/heropening");
        piet.postRaw(day.href + "/datums", "alle", "desnoods");
        assertThat(votes(day)).isEqualTo(1);
        assertThat(piet.part(day.href + "/datums/stand").text()).contains("piet").doesNotContain("<html");
    }

    @Test
    void who_only_reads_along_sees_it_and_is_not_asked_and_only_the_coordinator_proposes() {
        PlannedDay day = undated("g.plannen.example");
        Guest observer = day.with("kijker", Role.OBSERVER);
        Guest piet = day.with("piet", Role.PARTICIPANT);
        proposed(day, 1);
        ask(day);
        assertThat(observer.get(day.href + "/datums").status()).isEqualTo(200);
        assertThat(observer.postRaw(day.href + "/datums", "alle", "ja").status()).isEqualTo(404);
        assertThat(mails(day, "kijker")).isZero();
        for (String act : List.of("/voorstellen", "/opening", "/afsluiting", "/heropening", "/herinnering", "/" + options(day).getFirst() + "/keuze")) {
            assertThat(piet.postRaw(day.href + "/datums" + act).status()).as(act).isEqualTo(404);
        }
        assertThat(day.world.signedIn("vreemde@g.plannen.example", "Vreemde").get(day.href + "/datums").status()).isEqualTo(404);
        day.set("cancelled = now()");
        assertThat(piet.postRaw(day.href + "/datums", "alle", "ja").status()).isEqualTo(409);
    }

    @Test
    void two_who_choose_at_once_choose_one_day() throws Exception {
        PlannedDay day = undated("h.plannen.example");
        proposed(day, 2);
        ask(day);
        List<UUID> options = options(day);
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var both = options.stream().map(option -> threads.submit(() -> day.coordinator.postRaw(day.href + "/datums/" + option + "/keuze").status())).toList();
            assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(day.now().dated()).isTrue();
    }

    private static PlannedDay undated(String domain) {
        PlannedDay day = PlannedDay.in(domain, Duration.ofDays(30));
        day.set("starts = null, ends = null");
        return day;
    }

    private static void proposed(PlannedDay day, int dates) {
        Answered answered = day.coordinator.submit(day.coordinator.get(day.href + "/datums"), PROPOSE, "datum1", at(0), "datum2", dates > 1 ? at(1) : "",
                "datum3", dates > 2 ? at(2) : "");
        assertThat(answered.status()).isEqualTo(200);
    }

    private static String at(int days) {
        return FIRST.plusDays(days).toString();
    }

    private static void ask(PlannedDay day) {
        assertThat(day.coordinator.postRaw(day.href + "/datums/opening", "uiterlijk", FIRST.minusDays(20).toString()).status()).isEqualTo(200);
    }

    private static void aDayPasses(PlannedDay day) {
        day.world.owner().sql("update meetings.date_mail set sent = sent - interval '2 days' where meeting = ?").param(day.meeting).update();
    }

    private static List<UUID> options(PlannedDay day) {
        return day.world.owner().sql("select id from meetings.date_option where meeting = ? and removed is null order by starts").param(day.meeting)
                .query(UUID.class).list();
    }

    private static int votes(PlannedDay day) {
        return day.world.owner().sql("select count(*) from meetings.date_vote v join meetings.date_option o on o.id = v.option where o.meeting = ?")
                .param(day.meeting).query(Integer.class).single();
    }

    private static long mails(PlannedDay day, String name) {
        return day.world.mailsTo(day.mail(name)).stream().filter(mail -> mail.subject().contains("welke datum past jou")).count();
    }

    private static String inWords(LocalDate date) {
        return new Dates(nl.leerkring.web.Language.NL, Instant.now()).fullDay(date);
    }
}
