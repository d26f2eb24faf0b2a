package nl.leerkring.knowledge.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** From closed to open, and back: who reads what, and who has to agree. */
class OpeningTests {

    private static Answered open(Guest by, String card, String... fields) {
        return by.submit(by.get(card + "/openheid"), "form[action$='/openheid']", fields);
    }

    private static String outside(String card) {
        return "/kennis/" + KnowingCircle.id(card);
    }

    @Test
    void every_kind_by_every_sight_is_read_by_exactly_who_may() {
        KnowingCircle here = KnowingCircle.in("zicht.example");
        KnowingCircle elsewhere = KnowingCircle.in("zichtelders.example");
        Guest maker = here.from("Zwolle");
        Map<String, Guest> readers = new LinkedHashMap<>();
        readers.put("maker", maker);
        readers.put("reader", here.from("Assen", "lezer"));
        readers.put("member", here.from("Assen"));
        readers.put("coordinator", here.coordinator);
        readers.put("observer", here.with("olaf", Role.OBSERVER));
        readers.put("alumnus", here.with("oda", Role.ALUMNUS));
        readers.put("partner", partner(here, "zichtpartner.example"));
        readers.put("network", elsewhere.from("Ede"));
        readers.put("stranger", here.world.signedIn("niets@zichtniets.example", "Niets"));
        readers.put("visitor", here.world.guest());
        String reader = here.world.owner().sql("select id from people.person where email = ?").param(here.mail("lezer")).query(String.class).single();
        for (Kind kind : Kind.values()) {
            String card = here.write(maker, kind.word(), "titel", "Zichtbaar als " + kind.word()).path();
            for (Sight sight : Sight.values()) {
                open(maker, card, "zicht", sight.word(), "lezers", reader);
                Set<String> read = new TreeSet<>();
                Set<String> listed = new TreeSet<>();
                readers.forEach((name, guest) -> {
                    if (guest.get(card).status() == 200 && guest.get(card).path().equals(card) || guest.get(outside(card)).status() == 200) {
                        read.add(name);
                    }
                    if (guest.get(here.circle + "/kennis").main().contains("Zichtbaar als " + kind.word()) || guest.get("/kennis").main().contains("Zichtbaar als " + kind.word())) {
                        listed.add(name);
                    }
                });
                assertThat(read).as(kind + " " + sight).isEqualTo(may(sight));
                assertThat(listed).as("in lists " + kind + " " + sight).isEqualTo(may(sight));
            }
        }
    }

    private static Set<String> may(Sight sight) {
        Set<String> may = new TreeSet<>(List.of("maker"));
        if (sight != Sight.ME) {
            may.add("reader");
        }
        if (sight.compareTo(Sight.CIRCLE) >= 0) {
            may.addAll(List.of("member", "coordinator", "observer", "alumnus"));
        }
        if (sight.compareTo(Sight.PARTNERS) >= 0) {
            may.add("partner");
        }
        if (sight.compareTo(Sight.NETWORK) >= 0) {
            may.add("network");
        }
        if (sight == Sight.PUBLIC) {
            may.addAll(List.of("stranger", "visitor"));
        }
        return may;
    }

    /** Somebody in a circle with which this one shares. */
    private static Guest partner(KnowingCircle here, String domain) {
        KnowingCircle other = KnowingCircle.in(domain);
        here.world.owner().sql("insert into knowledge.partner (circle, other, made, accepted) values (?, ?, now(), now())").params(here.id, other.id).update();
        return other.from("Breda");
    }

    @Test
    void a_part_of_a_card_may_be_less_open_than_the_card() {
        KnowingCircle here = KnowingCircle.in("deel.example");
        Guest maker = here.from("Zwolle");
        Guest member = here.from("Assen");
        String card = here.write(maker, "praktijk", "titel", "Half open", "wat", "Iedereen leest dit", "werkt", "De kring leest dit", "kosten", "Alleen ik lees dit").path();
        open(maker, card, "zicht", "openbaar", "deel-werking", "kring", "deel-inzet", "mij");
        assertThat(here.world.guest().get(outside(card)).main()).contains("Iedereen leest dit").doesNotContain("De kring leest dit", "Alleen ik lees dit", "zwolle");
        assertThat(member.get(card).main()).contains("Iedereen leest dit", "De kring leest dit").doesNotContain("Alleen ik lees dit");
        assertThat(maker.get(card).main()).contains("Iedereen leest dit", "De kring leest dit", "Alleen ik lees dit");
        assertThat(member.get(here.circle + "/kennis?zoek=Alleen+ik+lees").main()).contains("Niets gevonden");
        here.coordinator.submit(here.coordinator.get(card + "/wijziging"), "form[action$='/wijziging']", "titel", "Half open gebleven");
        assertThat(maker.get(card).main()).as("who could not read it did not wipe it").contains("Alleen ik lees dit", "Half open gebleven");
    }

    @Test
    void who_cannot_read_a_part_cannot_write_over_it() {
        KnowingCircle here = KnowingCircle.in("deelschrijf.example");
        Guest maker = here.from("Zwolle");
        String card = here.write(maker, "praktijk", "titel", "Half dicht", "kosten", "Alleen ik lees dit").path();
        open(maker, card, "zicht", "kring", "deel-inzet", "mij");
        Answered form = here.coordinator.get(card + "/wijziging");
        assertThat(form.page().select("[name=kosten]")).isEmpty();
        String version = form.page().selectFirst("[name=versie]").val();
        assertThat(here.coordinator.postRaw(card + "/wijziging", "versie", version, "titel", "Half dicht", "zicht", "kring", "kosten", "Erover", "mensen", "Erbij").status()).isEqualTo(200);
        assertThat(maker.get(card).main()).contains("Alleen ik lees dit").doesNotContain("Erover", "Erbij");
    }

    @Test
    void opening_waits_until_all_who_are_named_agree_and_a_no_brings_it_back_at_once() {
        KnowingCircle here = KnowingCircle.in("toestemming.example");
        Guest maker = here.from("Zwolle");
        Guest named = here.from("Assen", "nadia-genoemd");
        Guest chosen = here.from("Ede", "chris-gekozen");
        String chris = here.world.owner().sql("select id from people.person where email = ?").param(here.mail("chris-gekozen")).query(String.class).single();
        String card = here.write(maker, "praktijk", "titel", "Een rondje", "wat", "Het idee kwam van nadia-genoemd.").path();
        assertThat(open(here.coordinator, card, "zicht", "openbaar", "genoemd", chris).main()).contains("om toestemming gevraagd", "wacht op toestemming voor: iedereen");
        assertThat(here.world.guest().get(outside(card)).status()).isEqualTo(404);
        assertThat(here.world.mailTo(here.mail("nadia-genoemd")).plain()).contains("Een rondje", "Zonder jouw ja blijft hij in de kring");
        assertThat(named.get(here.circle).main()).contains("Mag ‘Een rondje’ verder gelezen worden?");
        agree(named, card, "ja");
        agree(chosen, card, "ja");
        assertThat(here.world.guest().get(outside(card)).status()).as("the maker did not say").isEqualTo(404);
        agree(maker, card, "ja");
        assertThat(here.world.guest().get(outside(card)).status()).isEqualTo(200);
        agree(named, card, "nee");
        assertThat(here.world.guest().get(outside(card)).status()).as("taken back").isEqualTo(404);
        assertThat(maker.get(card).main()).contains("Een rondje");
        assertThat(here.coordinator.get(card + "/openheid").main()).contains("nadia-genoemd vindt het niet goed");
        assertThat(here.from("Breda").get(KnowingCircle.consent(card)).status()).as("not asked").isEqualTo(404);
        assertThat(named.postRaw(KnowingCircle.consent(card), "antwoord", "misschien").status()).isEqualTo(404);
    }

    @Test
    void a_decision_that_names_somebody_new_brings_an_open_card_back_until_she_agrees() {
        KnowingCircle here = KnowingCircle.in("besluitnaam.example");
        Guest maker = here.from("Zwolle");
        here.from("Assen", "nadia-genoemd");
        String card = here.write(maker, "experiment", "titel", "Elke maand lopen", "voorspelling", "Het lukt.").path();
        maker.submit(maker.get(card), "form[action$='/start']");
        open(maker, card, "zicht", "openbaar");
        assertThat(here.world.guest().get(outside(card)).status()).isEqualTo(200);
        maker.submit(maker.get(card + "/besluit"), "form[action$='/besluit']", "klopte", "ja", "geleerd", "Vraag het nadia-genoemd.", "besluit", "opschalen");
        assertThat(here.world.guest().get(outside(card)).status()).as("back in the circle").isEqualTo(404);
        assertThat(maker.get(card).main()).contains("nadia-genoemd");
    }

    private static void agree(Guest guest, String card, String answer) {
        assertThat(KnowingCircle.consent(guest, card, answer).status()).isEqualTo(200);
    }

    @Test
    void who_agreed_to_the_network_is_asked_again_for_everybody() {
        KnowingCircle here = KnowingCircle.in("verder.example");
        Guest maker = here.from("Zwolle");
        String card = here.write(maker, "praktijk", "titel", "Verder open").path();
        open(here.coordinator, card, "zicht", "netwerk");
        agree(maker, card, "ja");
        open(here.coordinator, card, "zicht", "netwerk");
        assertThat(maker.get(card).main()).contains("leest: het netwerk").doesNotContain("wacht op toestemming");
        open(here.coordinator, card, "zicht", "openbaar");
        assertThat(maker.get(card).main()).contains("leest: het netwerk", "wacht op toestemming voor: iedereen");
        assertThat(here.world.guest().get(outside(card)).status()).isEqualTo(404);
        open(here.coordinator, card, "zicht", "kring");
        assertThat(maker.get(card).main()).doesNotContain("leest: het netwerk", "wacht op toestemming");
    }

    @Test
    void wrong_choices_are_said_and_only_its_maker_makes_a_card_private() {
        KnowingCircle here = KnowingCircle.in("openfout.example");
        Guest maker = here.from("Zwolle");
        String card = here.write(maker, "praktijk", "titel", "Een kaart").path();
        assertThat(here.coordinator.postRaw(card + "/openheid", "zicht", "mij").status()).isEqualTo(422);
        assertThat(maker.postRaw(card + "/openheid", "zicht", "gekkigheid").status()).isEqualTo(422);
        assertThat(maker.postRaw(card + "/openheid", "zicht", "groep").main()).contains("Kies wie het lezen.");
        assertThat(maker.postRaw(card + "/openheid", "zicht", "groep", "lezers", UUID.randomUUID().toString()).status()).isEqualTo(422);
        assertThat(maker.postRaw(card + "/openheid", "zicht", "kring", "genoemd", "onzin").status()).isEqualTo(422);
        assertThat(maker.postRaw(card + "/openheid", "zicht", "kring", "deel-inzet", "onzin").status()).isEqualTo(422);
        assertThat(here.from("Assen").get(card + "/openheid").status()).isEqualTo(404);
    }

    @Test
    void the_database_itself_lets_nobody_from_outside_change_what_she_may_read() {
        KnowingCircle here = KnowingCircle.in("openslot.example");
        Guest maker = here.from("Zwolle");
        String card = here.write(maker, "praktijk", "titel", "Openbaar", "wat", "Openbare woorden").path();
        open(maker, card, "zicht", "openbaar");
        Database database = here.world.bean(Database.class);
        UUID id = UUID.fromString(KnowingCircle.id(card));
        Key other = Key.circle(UUID.randomUUID());
        assertThat(database.<Integer>read(other, sql -> sql.sql("select count(*) from knowledge.passage where card = ?").param(id).query(Integer.class).single())).isEqualTo(1);
        for (String act : List.of("update knowledge.card set title = 'x' where id = ?", "delete from knowledge.card where id = ?", "delete from knowledge.passage where card = ?",
                "update knowledge.passage set text = 'x' where card = ?")) {
            assertThat(database.<Integer>write(other, sql -> sql.sql(act).param(id).update())).as(act).isZero();
        }
    }

    @Test
    void what_grows_from_a_released_lesson_stays_in_the_circle() {
        KnowingCircle here = KnowingCircle.in("uitles.example");
        Guest maker = here.from("Zwolle");
        UUID contact = UUID.randomUUID();
        here.world.owner().sql("insert into intervision.release (id, circle, kind, text, consent) values (gen_random_uuid(), ?, 'lesson', 'Vraag eerst wat de ander al deed.', 'ja'), (?, ?, 'contact', 'Bel mij', 'ja')")
                .params(here.id, contact, here.id).update();
        Answered lessons = maker.get(here.circle + "/intervisie");
        assertThat(lessons.page().select("a[href*='uit=les']")).as("a lesson, and no request for contact").hasSize(1);
        Answered form = maker.get(maker.get(lessons.page().selectFirst("a[href*='uit=les']").attr("href")).page().select("main a[href*='soort=vraag']").attr("href"));
        Answered card = maker.submit(form, "form[method=post][action$='/kennis']");
        assertThat(card.main()).contains("Vraag eerst wat de ander al deed.", "Komt uit les uit intervisie");
        assertThat(open(maker, card.path(), "zicht", "netwerk").main()).contains("Verder gaat hij niet.");
        assertThat(maker.get(here.circle + "/kennis/nieuw?uit=les&van=" + contact).status()).isEqualTo(404);
    }

    @Test
    void a_routine_of_another_circle_is_taken_over_and_says_where_it_came_from() {
        KnowingCircle here = KnowingCircle.in("overname.example");
        KnowingCircle there = KnowingCircle.in("overnamedaar.example");
        Guest maker = here.from("Zwolle");
        Guest breda = there.from("Breda");
        String routine = here.write(maker, "routine", "titel", "Zo doen wij het", "functie", "wijkteam", "werk", "Elke dag lopen").path();
        assertThat(breda.get(there.circle + "/kennis/nieuw?soort=toepassing&kaart=" + KnowingCircle.id(routine)).status()).as("closed").isEqualTo(404);
        open(maker, routine, "zicht", "netwerk");
        Answered page = breda.get(outside(routine));
        Answered form = breda.get(page.page().select("main a[href*='soort=toepassing']").attr("href"));
        assertThat(form.page().selectFirst("[name=overgenomen]").text()).isEqualTo("Elke dag lopen");
        Answered uptake = breda.submit(form, "form[method=post][action$='/kennis']", "titel", "Breda doet het ook");
        assertThat(uptake.main()).contains("Breda doet het ook", "Komt uit Zo doen wij het");
        assertThat(maker.get(outside(routine)).page().select("main a[href*='soort=toepassing']")).as("not in its own circle").isEmpty();
        assertThat(maker.get(routine).main()).as("not open yet").doesNotContain("Breda doet het ook");
        open(breda, uptake.path(), "zicht", "netwerk");
        assertThat(maker.get(routine).main()).as("reported back").contains("Breda doet het ook");
    }

    @Test
    void the_public_page_of_a_circle_tells_what_everybody_may_read() {
        KnowingCircle here = KnowingCircle.in("openkring.example");
        Guest maker = here.from("Zwolle");
        open(maker, here.write(maker, "praktijk", "titel", "Voor iedereen").path(), "zicht", "openbaar");
        open(maker, here.write(maker, "praktijk", "titel", "Voor het netwerk").path(), "zicht", "netwerk");
        Answered page = here.world.guest().get("/leerkringen/" + here.circle.substring("/kring/".length()));
        assertThat(page.main()).contains("Wat deze kring leerde", "Voor iedereen").doesNotContain("Voor het netwerk");
    }
}
