package nl.leerkring.knowledge.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** A yes is for the words that were read, and not for those that come in their place. */
class OtherWordsTests {

    private final KnowingCircle here = KnowingCircle.in("woorden" + System.nanoTime() + ".example");
    private final Guest noor = here.from("Zwolle", "noor-schrijft");
    private final Guest mila = here.from("Assen", "mila-genoemd");
    private final String person = here.world.owner().sql("select id from people.person where email = ?").param(here.mail("mila-genoemd")).query(String.class).single();

    /** Open to everybody, and somebody who is named said yes. */
    private String opened(String... fragments) {
        String card = here.write(noor, "praktijk", "titel", "Een rondje", "wat", "Het idee kwam van een collega.", "werkt", "Het werkt.", "kosten", "Twee uur.").path();
        String[] wish = java.util.stream.Stream.concat(java.util.stream.Stream.of("zicht", "openbaar", "genoemd", person), java.util.stream.Stream.of(fragments)).toArray(String[]::new);
        noor.submit(noor.get(card + "/openheid"), "form[action$='/openheid']", wish);
        KnowingCircle.consent(mila, card, "ja");
        assertThat(outside(card).status()).isEqualTo(200);
        return card;
    }

    private static Answered answer(Guest by, Answered page, String answer) {
        return by.submit(page, "form[action^='/mijn/toestemmingen/']", "antwoord", answer);
    }

    private Answered change(String card, String... fields) {
        return noor.submit(noor.get(card + "/wijziging"), "form[action$='/wijziging']", fields);
    }

    private Answered outside(String card) {
        return here.world.guest().get("/kennis/" + KnowingCircle.id(card));
    }

    private List<Mail> asked(String name) {
        return here.world.mailsTo(here.mail(name)).stream().filter(mail -> mail.subject().contains("mag dit verder gelezen worden?")).toList();
    }

    private List<Mail> asked() {
        return asked("mila-genoemd");
    }

    @Test
    void who_agreed_is_asked_again_when_the_text_becomes_another_and_until_then_the_circle_alone_reads_it() {
        String card = opened();
        Answered stale = mila.get(KnowingCircle.consent(card));
        assertThat(stale.main()).contains("Het idee kwam van een collega.");
        assertThat(change(card, "wat", "Die collega kan er niets van.").main()).contains("Wie genoemd is wordt opnieuw gevraagd; tot dan leest alleen de kring het.", "wacht op toestemming voor: iedereen");
        assertThat(outside(card).status()).isEqualTo(404);
        assertThat(asked()).hasSize(2);
        assertThat(asked().getFirst().plain()).contains("Je zei hier eerder ja op.");
        assertThat(mila.get(here.circle).main()).contains("Mag ‘Een rondje’ verder gelezen worden?");
        Answered late = answer(mila, stale, "ja");
        assertThat(late.status()).as("she read other words").isEqualTo(422);
        assertThat(late.main()).contains("De tekst is intussen veranderd.", "Die collega kan er niets van.");
        assertThat(outside(card).status()).isEqualTo(404);
        change(card, "wat", "Die collega kan er wat van.");
        assertThat(asked()).as("once").hasSize(2);
        assertThat(answer(mila, late, "ja").status()).isEqualTo(422);
        KnowingCircle.consent(mila, card, "ja");
        assertThat(outside(card).main()).contains("Die collega kan er wat van.");
    }

    @Test
    void a_title_counts_as_well() {
        String card = opened();
        change(card, "titel", "Een ander rondje");
        assertThat(outside(card).status()).isEqualTo(404);
        assertThat(asked().getFirst().plain()).contains("Een ander rondje");
    }

    @Test
    void what_nobody_outside_reads_asks_nobody() {
        String card = opened("deel-inzet", "kring");
        change(card, "volgende", "Bel de wethouder", "wanneer", "2027-01-10");
        change(card, "kosten", "Drie uur, vooral van mila.");
        change(card, "wat", "  Het idee kwam van een collega. ");
        assertThat(change(card, "werkt", "").main()).as("fewer words need no new yes").contains("De kaart is gewijzigd.").doesNotContain("opnieuw gevraagd");
        assertThat(outside(card).main()).contains("Het idee kwam van een collega.").doesNotContain("uur");
        assertThat(asked()).hasSize(1);
    }

    @Test
    void a_part_that_opens_later_was_not_read_yet() {
        String card = opened("deel-inzet", "kring");
        noor.submit(noor.get(card + "/openheid"), "form[action$='/openheid']", "zicht", "openbaar", "deel-inzet", "");
        assertThat(outside(card).status()).isEqualTo(404);
        assertThat(asked()).hasSize(2);
        assertThat(mila.get(KnowingCircle.consent(card)).main()).contains("Twee uur.");
        noor.submit(noor.get(card + "/openheid"), "form[action$='/openheid']", "zicht", "openbaar", "deel-inzet", "kring");
        assertThat(outside(card).main()).as("this she said yes to").doesNotContain("Twee uur.");
    }

    @Test
    void a_card_that_names_nobody_stays_open_and_shows_the_new_text() {
        String card = here.write(noor, "praktijk", "titel", "Van ons", "wat", "Zo doen wij het.").path();
        noor.submit(noor.get(card + "/openheid"), "form[action$='/openheid']", "zicht", "openbaar");
        change(card, "wat", "Zo doen wij het nu.");
        assertThat(outside(card).main()).contains("Zo doen wij het nu.");
    }

    @Test
    void who_wrote_her_own_name_into_it_is_asked_when_somebody_else_changes_the_words() {
        String card = here.write(noor, "praktijk", "titel", "Van noor-schrijft", "wat", "Zo doe ik het.").path();
        noor.submit(noor.get(card + "/openheid"), "form[action$='/openheid']", "zicht", "openbaar");
        assertThat(outside(card).status()).isEqualTo(200);
        change(card, "wat", "Zo deed ik het.");
        assertThat(outside(card).main()).as("her own words").contains("Zo deed ik het.");
        here.coordinator.submit(here.coordinator.get(card + "/wijziging"), "form[action$='/wijziging']", "wat", "Zo deed zij het, en het was niets.");
        assertThat(outside(card).status()).isEqualTo(404);
        assertThat(asked("noor-schrijft")).hasSize(1);
    }

    @Test
    void an_employer_that_agreed_is_asked_again_with_the_new_text() {
        String organisation = here.world.owner().sql("select id from people.organisation where name = 'Zwolle'").query(String.class).single();
        here.coordinator.submit(here.coordinator.get(here.circle + "/kennis/werkgevers"), "form[action$='/werkgevers']", "organisatie", organisation, "naam", "Bea Baas", "email", here.mail("bea"));
        String card = here.write(noor, "praktijk", "titel", "Van Zwolle", "wat", "Zo doen wij het.").path();
        noor.submit(noor.get(card + "/openheid"), "form[action$='/openheid']", "zicht", "openbaar");
        Guest bea = here.world.guest();
        Answered first = bea.get(Mail.link(here.world.mailTo(here.mail("bea")), "/toestemming/"));
        change(card, "wat", "Zo doen wij het nog.");
        Answered stale = answerAs(bea, first);
        assertThat(stale.status()).as("changed before she answered").isEqualTo(422);
        assertThat(stale.main()).contains("De tekst is intussen veranderd.", "Zo doen wij het nog.");
        assertThat(answerAs(bea, stale).main()).contains("U vindt het goed.");
        assertThat(outside(card).status()).isEqualTo(200);
        int before = here.world.mailsTo(here.mail("bea")).size();
        change(card, "wat", "Zo doen wij het niet meer.");
        assertThat(outside(card).status()).isEqualTo(404);
        assertThat(here.world.mailsTo(here.mail("bea"))).hasSize(before + 1);
        assertThat(here.world.mailTo(here.mail("bea")).plain()).contains("U zei hier eerder ja op.", "Zo doen wij het niet meer.");
    }

    private static Answered answerAs(Guest employer, Answered page) {
        return employer.submit(page, "form[action^='/toestemming/']", "antwoord", "ja");
    }

    @Test
    void a_yes_and_a_change_at_once_leave_nothing_open_that_was_not_read() throws Exception {
        String card = opened();
        change(card, "wat", "Tweede tekst.");
        Answered page = mila.get(KnowingCircle.consent(card));
        Answered form = noor.get(card + "/wijziging");
        here.world.colliding("select 1 from knowledge.card where id = '" + KnowingCircle.id(card) + "'",
                List.of(() -> answer(mila, page, "ja"), () -> noor.submit(form, "form[action$='/wijziging']", "wat", "Derde tekst, die niemand las.")));
        assertThat(outside(card).text()).doesNotContain("Derde tekst");
    }
}
