package nl.leerkring.knowledge.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** An organisation that wants to agree before what is its own goes to the network or to everybody. */
class EmployerTests {

    private final KnowingCircle here;
    private final Guest zwolle;
    private final Guest boss;

    EmployerTests() {
        here = KnowingCircle.in("werkgever" + System.nanoTime() + ".example");
        zwolle = here.from("Zwolle");
        boss = here.world.guest();
        asks("Zwolle", "Bea Baas", here.mail("bea"));
    }

    private Answered asks(String organisation, String name, String email) {
        Answered form = here.coordinator.get(here.circle + "/kennis/werkgevers");
        String id = here.world.owner().sql("select id from people.organisation where name = ?").param(organisation).query(String.class).single();
        return here.coordinator.submit(form, "form[action$='/werkgevers']", "organisatie", id, "naam", name, "email", email);
    }

    private static void open(Guest by, String card, String sight) {
        assertThat(by.submit(by.get(card + "/openheid"), "form[action$='/openheid']", "zicht", sight).status()).isEqualTo(200);
    }

    private boolean readByAll(String card) {
        return here.world.guest().get("/kennis/" + KnowingCircle.id(card)).status() == 200;
    }

    private String link(String email) {
        return Mail.link(here.world.mailTo(email), "/toestemming/").replaceAll("\\?.*", "");
    }

    private Answered press(String link, String answer) {
        return boss.submit(boss.get(link + "?antwoord=" + answer), "form[action^='/toestemming/']:has([value=" + answer + "])", "antwoord", answer);
    }

    @Test
    void it_reads_the_text_in_a_mail_says_yes_without_an_account_and_can_take_it_back() {
        String card = here.write(zwolle, "praktijk", "titel", "Elke dag lopen", "wat", "Om tien uur, met *iedereen*.", "kosten", "Dit houden we binnen.").path();
        zwolle.submit(zwolle.get(card + "/openheid"), "form[action$='/openheid']", "zicht", "openbaar", "deel-inzet", "kring");
        assertThat(readByAll(card)).isFalse();
        assertThat(zwolle.get(card + "/openheid").main()).contains("Werkgever: Zwolle heeft nog niet geantwoord");
        Mail mail = here.world.mailTo(here.mail("bea"));
        assertThat(mail.plain()).contains("Dag Bea Baas", "Elke dag lopen", "Om tien uur, met *iedereen*.", "Wie het dan leest: iedereen", "Ja, dat mag", "Nee, liever niet").doesNotContain("Dit houden we binnen.");
        String link = link(here.mail("bea"));
        Answered page = boss.get(link + "?antwoord=ja");
        assertThat(page.main()).contains("Elke dag lopen", "Om tien uur").doesNotContain("Dit houden we binnen.");
        assertThat(readByAll(card)).as("looking is not saying yes: scanners open links").isFalse();
        assertThat(press(link, "ja").main()).contains("U vindt het goed.");
        assertThat(readByAll(card)).isTrue();
        assertThat(boss.get(link).status()).as("used up").isEqualTo(410);
        assertThat(boss.postRaw(link, "antwoord", "nee").status()).isEqualTo(410);
        assertThat(readByAll(card)).isTrue();
        String later = link(here.mail("bea"));
        assertThat(later).isNotEqualTo(link);
        assertThat(press(later, "nee").main()).contains("Het blijft in de kring.");
        assertThat(readByAll(card)).as("taken back at once").isFalse();
        assertThat(zwolle.get(card).main()).contains("Elke dag lopen").doesNotContain("wacht op toestemming");
    }

    @Test
    void it_is_asked_of_who_is_named_too_and_only_for_further_than_partners() {
        Guest assen = here.from("Assen");
        String card = here.write(assen, "praktijk", "titel", "Van Assen, met zwolle erin").path();
        String own = here.write(zwolle, "praktijk", "titel", "Voor partners").path();
        open(zwolle, own, "partners");
        assertThat(zwolle.get(own).main()).contains("leest: partnerkringen").doesNotContain("wacht op toestemming");
        assertThat(here.world.mailsTo(here.mail("bea"))).isEmpty();
        open(assen, card, "netwerk");
        assertThat(here.world.mailTo(here.mail("bea")).plain()).contains("Van Assen, met zwolle erin");
        KnowingCircle.consent(zwolle, card, "ja");
        assertThat(assen.get(card).main()).as("her employer did not say").contains("wacht op toestemming");
        press(link(here.mail("bea")), "ja");
        assertThat(assen.get(card).main()).contains("leest: het netwerk").doesNotContain("wacht op toestemming");
        zwolle.postRaw(KnowingCircle.consent(card), "antwoord", "nee");
        assertThat(assen.get(card).main()).doesNotContain("leest: het netwerk");
    }

    @Test
    void who_does_not_answer_is_asked_once_more_and_then_never_again() {
        String card = here.write(zwolle, "praktijk", "titel", "Nog geen antwoord").path();
        open(zwolle, card, "openbaar");
        EmployerAnswers answers = here.world.bean(EmployerAnswers.class);
        Instant now = Instant.now();
        answers.remind(now.plus(Duration.ofDays(6)));
        assertThat(here.world.mailsTo(here.mail("bea"))).hasSize(1);
        String first = link(here.mail("bea"));
        answers.remind(now.plus(Duration.ofDays(8)));
        answers.remind(now.plus(Duration.ofDays(9)));
        answers.remind(now.plus(Duration.ofDays(30)));
        List<Mail> mails = here.world.mailsTo(here.mail("bea"));
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst().plain()).contains("Daarna vragen we het niet meer.");
        assertThat(press(first, "ja").main()).as("the first link works still").contains("U vindt het goed.");
        assertThat(boss.get(Mail.link(mails.getFirst(), "/toestemming/")).status()).as("and uses the other up").isEqualTo(410);
        assertThat(readByAll(card)).isTrue();
    }

    @Test
    void an_open_card_that_becomes_of_that_organisation_waits_for_it() {
        Guest assen = here.from("Assen");
        String card = here.write(assen, "praktijk", "titel", "Eerst van Assen").path();
        open(assen, card, "openbaar");
        assertThat(readByAll(card)).isTrue();
        String id = here.world.owner().sql("select id from people.organisation where name = 'Zwolle'").query(String.class).single();
        assen.submit(assen.get(card + "/wijziging"), "form[action$='/wijziging']", "gemeente", id);
        assertThat(readByAll(card)).isFalse();
    }

    @Test
    void a_closed_circle_opens_nothing_any_more_and_takes_back_as_ever() {
        String card = here.write(zwolle, "praktijk", "titel", "Voor het slot").path();
        open(zwolle, card, "openbaar");
        here.world.owner().sql("update circles.circle set archived = now() where id = ?").param(here.id).update();
        press(link(here.mail("bea")), "ja");
        assertThat(readByAll(card)).isFalse();
        here.world.owner().sql("update knowledge.card set sight = 'public', wanted = null where id = ?::uuid").param(KnowingCircle.id(card)).update();
        press(link(here.mail("bea")), "nee");
        assertThat(readByAll(card)).isFalse();
    }

    @Test
    void only_who_coordinates_says_which_employers_are_asked_and_wrong_words_are_said() {
        assertThat(asks("Assen", "Iemand", here.mail("iemand")).main()).as("nobody of Assen is here").contains("Kies een organisatie van iemand in deze kring.");
        Answered wrong = asks("Zwolle", "", "geen adres");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("[name=email]").val()).isEqualTo("geen adres");
        assertThat(asks("Zwolle", "Ben Baas", here.mail("ben")).main()).contains("Ben Baas").doesNotContain("Bea Baas");
        for (Guest guest : List.of(zwolle, here.with("fleur", Role.FACILITATOR), here.with("olaf", Role.OBSERVER))) {
            assertThat(guest.get(here.circle + "/kennis/werkgevers").status()).isEqualTo(404);
            assertThat(guest.postRaw(here.circle + "/kennis/werkgevers", "naam", "x").status()).isEqualTo(404);
        }
        assertThat(boss.get("/toestemming/" + "x".repeat(43)).status()).isEqualTo(410);
        assertThat(boss.postRaw("/toestemming/" + "x".repeat(43), "antwoord", "ja").status()).isEqualTo(410);
        here.coordinator.submit(here.coordinator.get(here.circle + "/kennis/werkgevers"), "form[action$='/verwijdering']");
        String card = here.write(zwolle, "praktijk", "titel", "Vrij").path();
        open(zwolle, card, "openbaar");
        assertThat(readByAll(card)).isTrue();
    }
}
