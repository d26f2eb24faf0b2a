package nl.leerkring.meetings.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.meetings.PlannedMails.Planned;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** What people said they would do comes back. */
class CommitmentTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void at_its_date_one_mail_gathers_what_is_due_without_private_words_and_a_tap_answers_without_signing_in() {
        PlannedDay day = PlannedDay.in("voornemen.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        intend(day, noor, "Ik bel de GGD", "kring");
        intend(day, noor, "Ik vraag om loonsverhoging", "mij");
        Planned ahead = day.world.bean(CommitmentMails.class).ahead(Key.circle(day.circleId), day.now(), Instant.now()).getFirst();
        assertThat(ahead.people()).isEqualTo(1);
        assertThat(noor.get(day.circle).main()).contains("Wat werd het: ‘Ik bel de GGD’?");
        run(day, Instant.now());
        run(day, Instant.now());
        assertThat(mails(day)).hasSize(1);
        Mail mail = mails(day).getFirst();
        assertThat(mail.plain()).contains("Ik bel de GGD", "1 voornemen dat alleen jij leest", "Je krijgt dit bericht omdat");
        assertThat(mail.plain() + mail.html()).doesNotContain("loonsverhoging");
        Guest visitor = day.world.guest();
        String link = Mail.link(mail, "/voornemen/");
        Answered page = visitor.get(link);
        assertThat(page.main()).contains("Ik bel de GGD", "Ik vraag om loonsverhoging");
        assertThat(decided(day)).isZero(); // looking answers nothing
        Answered done = visitor.submit(page, "form[action$='" + card(day, "Ik bel de GGD") + "']");
        assertThat(done.status()).isEqualTo(422); // pressed nothing
        assertThat(visitor.postRaw(link + "/" + card(day, "Ik bel de GGD"), "antwoord", "gedaan").main()).contains("Het staat op gedaan.").doesNotContain("Ik bel de GGD");
        assertThat(visitor.postRaw(link + "/" + card(day, "Ik bel de GGD"), "antwoord", "losgelaten").main()).contains("Hier had je al op geantwoord.");
        assertThat(visitor.postRaw(link + "/" + card(day, "Ik vraag om loonsverhoging"), "antwoord", "losgelaten", "waarom", "Geen tijd").main()).contains("We vragen er niet meer naar");
        assertThat(day.world.owner().sql("select why from meetings.harvest_card where intention like '%loon%'").query(String.class).single()).isEqualTo("Geen tijd");
        assertThat(decided(day)).isEqualTo(2);
        assertThat(visitor.get(day.circle + "/voornemens").path()).isEqualTo("/inloggen");
    }

    @Test
    void not_yet_asks_a_new_date_and_comes_back_then_but_never_two_mails_in_a_week() {
        PlannedDay day = PlannedDay.in("nogniet.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Guest joris = day.with("joris", Role.PARTICIPANT);
        intend(day, noor, "Ik nodig de wijk uit", "kring");
        Instant now = Instant.now();
        run(day, now);
        String one = day.circle + "/voornemens/" + card(day, "Ik nodig de wijk uit");
        assertThat(noor.postRaw(one, "antwoord", "nog-niet").main()).contains("Wanneer zullen we het nog eens vragen?");
        assertThat(noor.postRaw(one, "antwoord", "nog-niet", "wanneer", today().toString()).main()).contains("vanaf morgen");
        assertThat(noor.postRaw(one, "antwoord", "weet niet").status()).isEqualTo(422);
        assertThat(joris.postRaw(one, "antwoord", "gedaan").status()).isEqualTo(404);
        assertThat(day.coordinator.postRaw(one, "antwoord", "gedaan").status()).isEqualTo(404);
        assertThat(noor.postRaw(one, "antwoord", "nog-niet", "wanneer", today().plusDays(3).toString()).main()).contains("We vragen er die dag nog eens naar.", "Komt nog");
        run(day, now.plus(DAY.multipliedBy(3)));
        assertThat(mails(day)).hasSize(1); // within the week
        run(day, now.plus(DAY.multipliedBy(7)));
        assertThat(mails(day)).hasSize(2);
        run(day, now.plus(DAY.multipliedBy(20)));
        assertThat(mails(day)).hasSize(2); // asked once for that date
    }

    @Test
    void a_link_opens_nobody_elses_intentions_and_ends() {
        PlannedDay day = PlannedDay.in("voornemenlink.example", Duration.ofDays(-1));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Guest joris = day.with("joris", Role.PARTICIPANT);
        intend(day, noor, "Noor haar plan", "kring");
        run(day, Instant.now());
        intend(day, joris, "Joris zijn plan", "kring");
        String link = Mail.link(mails(day).getFirst(), "/voornemen/");
        Guest visitor = day.world.guest();
        assertThat(visitor.get(link).main()).doesNotContain("Joris");
        assertThat(visitor.postRaw(link + "/" + card(day, "Joris zijn plan"), "antwoord", "gedaan").status()).isEqualTo(404);
        assertThat(visitor.postRaw(link + "/" + UUID.randomUUID(), "antwoord", "gedaan").status()).isEqualTo(404);
        assertThat(visitor.get("/voornemen/verzonnen").status()).isEqualTo(410);
        day.end("noor");
        assertThat(visitor.get(link).status()).isEqualTo(410);
    }

    @Test
    void a_circle_that_closed_takes_no_answer_by_link() {
        PlannedDay day = PlannedDay.in("voornemendicht.example", Duration.ofDays(-1));
        intend(day, day.with("noor", Role.PARTICIPANT), "Noor haar plan", "kring");
        run(day, Instant.now());
        String link = Mail.link(mails(day).getFirst(), "/voornemen/");
        day.world.owner().sql("update circles.circle set archived = now() where slug = ?").param(day.circle.substring("/kring/".length())).update();
        Guest visitor = day.world.guest();
        assertThat(visitor.get(link).status()).isEqualTo(410);
        assertThat(visitor.postRaw(link + "/" + card(day, "Noor haar plan"), "antwoord", "gedaan").status()).isEqualTo(410);
    }

    private static void intend(PlannedDay day, Guest guest, String what, String sight) {
        Answered added = HarvestTests.add(guest, guest.get(day.href + "/oogst"), "Idee bij " + what, sight, "voornemen", what, "wanneer", today().toString());
        assertThat(added.status()).isEqualTo(200);
    }

    private static void run(PlannedDay day, Instant at) {
        day.world.bean(CommitmentMails.class).planned(at);
    }

    private static List<Mail> mails(PlannedDay day) {
        return day.world.mailsTo(day.mail("noor")).stream().filter(mail -> mail.subject().contains("wat werd het?")).toList();
    }

    private static UUID card(PlannedDay day, String intention) {
        return day.world.owner().sql("select id from meetings.harvest_card where meeting = ? and intention = ?").params(day.meeting, intention).query(UUID.class).single();
    }

    private static int decided(PlannedDay day) {
        return day.world.owner().sql("select count(*) from meetings.harvest_card where meeting = ? and decided is not null").param(day.meeting).query(Integer.class).single();
    }

    private static LocalDate today() {
        return Dates.dayOf(Instant.now());
    }
}
