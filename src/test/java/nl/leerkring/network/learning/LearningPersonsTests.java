package nl.leerkring.network.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.network.Acquaintances;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Language;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Which person learns from which: only of two who both chose now to show it, and as far as who looks may read what it stands on. */
class LearningPersonsTests {

    private static final String HERE = "/netwerk/kaart/personen";
    private static final String INTRODUCTIONS = "/netwerk/kennismakingen";

    private static List<String> rows(Guest guest, String words) {
        return LearningMapTests.rows(guest, HERE, words);
    }

    private static void showing(Acquaintances all, Guest... guests) {
        for (Guest guest : guests) {
            all.list(guest);
            all.show(guest);
        }
    }

    private static Acquaintances of(KnowingCircle here) {
        return new Acquaintances(here.world, here.domain);
    }

    @Test
    void an_arrow_is_there_when_both_chose_it_and_gone_when_one_takes_it_back() {
        KnowingCircle here = KnowingCircle.in("leertvan.example");
        Guest zara = here.from("Zwolle", "zaraleertvan");
        Guest bram = here.from("Breda", "bramleertvan");
        Guest lezer = here.from("Assen", "lezer");
        String routine = here.write(zara, "routine", "titel", "Leertvanroutine", "functie", "wijkteam").path();
        String uptake = here.grow(bram, "toepassing", routine, "titel", "Leertvantoepassing").path();
        Acquaintances all = of(here);
        nothing(lezer, zara, bram);
        all.list(zara);
        all.list(bram);
        nothing(lezer, zara, bram);
        assertThat(all.show(zara).main()).contains("Je laat zien van wie je leert");
        nothing(lezer, zara, bram);
        all.show(bram);
        for (Guest each : List.of(lezer, zara, bram)) {
            assertThat(rows(each, "leertvan")).containsExactly("bramleertvan zaraleertvan Leertvantoepassing nam het over");
        }
        Answered page = lezer.get(HERE);
        assertThat(page.page().select(".lk-flow title").eachText()).contains("bramleertvan ← zaraleertvan: nam het over");
        assertThat(page.page().select("svg.lk-map title").eachText()).contains("bramleertvan ← zaraleertvan: nam het over");
        assertThat(page.page().select("td a").eachAttr("href")).contains(uptake, all.page("bramleertvan"), all.page("zaraleertvan"));
        assertThat(page.page().select("select[name=wie] option").eachText()).contains("bramleertvan", "zaraleertvan").doesNotContain("lezer");
        assertThat(lezer.get("/netwerk/kaart").main()).as("not among the municipalities").contains("Leertvantoepassing").doesNotContain("bramleertvan", "maakte kennis");
        Answered back = bram.submit(bram.get(HERE), "form[action='/mijn/netwerk/leren/einde']");
        assertThat(back.main()).contains("Je laat niet meer zien van wie je leert", "Te vinden sinds").doesNotContain("Je laat zien");
        nothing(lezer, zara, bram);
        all.show(bram);
        assertThat(rows(lezer, "leertvan")).hasSize(1);
        all.unlist(zara);
        nothing(lezer, zara, bram);
        all.list(zara);
        nothing(lezer, zara, bram);
    }

    /** No row, no name to choose, no line, for anybody. */
    private static void nothing(Guest... guests) {
        for (Guest guest : guests) {
            Answered page = guest.get(HERE);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.main()).doesNotContain("zaraleertvan", "bramleertvan", "Leertvan");
            assertThat(guest.get(HERE + "?wie=bramleertvan").main()).contains("Kies iets anders").doesNotContain("Leertvan");
        }
    }

    @Test
    void trials_that_began_and_routines_count_too_and_the_lead_counts_before_the_writer() {
        KnowingCircle here = KnowingCircle.in("proefvan.example");
        Guest vraag = here.from("Zwolle", "proefvraag");
        Guest proef = here.from("Breda", "proefproef");
        Guest gewoon = here.from("Assen", "proefgewoon");
        Acquaintances all = of(here);
        showing(all, vraag, proef, gewoon);
        String question = here.write(vraag, "vraag", "titel", "Proefvanvraag").path();
        String trial = here.grow(proef, "experiment", question, "titel", "Proefvantrial", "voorspelling", "Het lukt.").path();
        assertThat(rows(vraag, "Proefvan")).as("it did not begin").isEmpty();
        proef.submit(proef.get(trial), "form[action$='/start']");
        assertThat(rows(vraag, "Proefvan")).containsExactly("proefproef proefvraag Proefvantrial probeert het");
        proef.submit(proef.get(trial + "/besluit"), "form[action$='/besluit']", "klopte", "ja", "geleerd", "Veel.", "besluit", "doorgaan");
        String routine = here.grow(here.coordinator, "routine", trial, "titel", "Proefvanroutine", "functie", "ik", "eigenaar", all.id("proefgewoon").toString()).path();
        assertThat(rows(vraag, "Proefvan")).containsExactlyInAnyOrder("proefproef proefvraag Proefvantrial probeert het", "proefgewoon proefproef Proefvanroutine doet het ook");
        assertThat(LearningMapTests.rows(vraag, HERE + "?hoe=doet&wie=proefproef", "Proefvan")).containsExactly("proefgewoon proefproef Proefvanroutine doet het ook");
        gewoon.submit(gewoon.get(routine + "/einde"), "form[action$='/einde']", "hoe", "stop", "waarom", "Niet meer nodig");
        String own = here.grow(vraag, "experiment", question, "titel", "Proefvan haarzelf", "voorspelling", "Het lukt.").path();
        vraag.submit(vraag.get(own), "form[action$='/start']");
        String leaderless = here.grow(gewoon, "experiment", question, "titel", "Proefvan zonder trekker", "voorspelling", "Het lukt.", "eigenaar", "").path();
        gewoon.submit(gewoon.get(leaderless), "form[action$='/start']");
        assertThat(rows(vraag, "Proefvan")).as("what stopped and what is of one person is not in it").containsExactlyInAnyOrder("proefproef proefvraag Proefvantrial probeert het",
                "proefgewoon proefvraag Proefvan zonder trekker probeert het");
        here.recognise(proef, here.write(vraag, "praktijk", "titel", "Proefvan herkend").path());
        assertThat(rows(vraag, "Proefvan herkend")).as("a municipality recognises, not a person").isEmpty();
    }

    @Test
    void a_card_that_went_into_another_was_not_learned_from() {
        KnowingCircle here = KnowingCircle.in("samenvan.example");
        Guest een = here.from("Zwolle", "een");
        Guest ander = here.from("Breda", "ander");
        showing(of(here), een, ander);
        String one = here.write(een, "routine", "titel", "Samenvan een", "functie", "ik").path();
        String other = here.write(ander, "routine", "titel", "Samenvan ander", "functie", "ik").path();
        een.submit(een.get(one + "/einde"), "form[action$='/einde']", "hoe", "samen", "met", KnowingCircle.id(other), "waarom", "Hetzelfde");
        assertThat(een.get(one).main()).contains("samengevoegd");
        assertThat(rows(een, "Samenvan")).isEmpty();
    }

    @Test
    void a_card_that_who_looks_may_not_read_gives_no_arrow() {
        KnowingCircle here = KnowingCircle.in("kijkvan.example");
        Guest zara = here.from("Zwolle", "zarakijkvan");
        Guest bram = here.from("Breda", "bramkijkvan");
        showing(of(here), zara, bram);
        Guest outside = new Acquaintances("kijkvanbuiten.example").person("buiten", "Utrecht");
        String routine = here.write(zara, "routine", "titel", "Kijkvanroutine", "functie", "ik").path();
        String uptake = here.grow(bram, "toepassing", routine, "titel", "Kijkvantoepassing").path();
        String row = "bramkijkvan zarakijkvan Kijkvantoepassing nam het over";
        assertThat(rows(zara, "kijkvan")).containsExactly(row);
        assertThat(outside.get(HERE).main()).doesNotContain("kijkvan", "Kijkvan");
        LearningMapTests.open(here, bram, uptake, "netwerk");
        assertThat(outside.get(HERE).main()).as("she may read the one and not what it came from").doesNotContain("kijkvan", "Kijkvan");
        LearningMapTests.open(here, zara, routine, "netwerk");
        assertThat(rows(outside, "kijkvan")).containsExactly(row);
        String href = outside.get(HERE).page().select("td a:contains(Kijkvantoepassing)").attr("href");
        assertThat(href).isEqualTo("/kennis/" + KnowingCircle.id(uptake));
        assertThat(outside.get(href).status()).isEqualTo(200);
        bram.submit(bram.get(uptake + "/openheid"), "form[action$='/openheid']", "zicht", "mij");
        for (Guest each : List.of(zara, bram, outside)) {
            assertThat(rows(each, "kijkvan")).as("what is for a few is nowhere").isEmpty();
        }
    }

    @Test
    void an_introduction_to_which_both_said_yes_counts_and_no_other() {
        Acquaintances all = new Acquaintances("kennisvan.example");
        Guest vraagt = all.person("kennisvraagt", "Assen");
        Guest zegtja = all.person("kenniszegtja", "Breda");
        Guest zegtnee = all.person("kenniszegtnee", "Zwolle");
        Guest zwijgt = all.person("kenniszwijgt", "Utrecht");
        Guest wacht = all.person("kenniswacht", "Haarlem");
        Guest derde = all.person("derde", "Almere");
        showing(all, vraagt, zegtja, zegtnee, zwijgt, wacht);
        for (String other : List.of("kenniszegtja", "kenniszegtnee", "kenniszwijgt", "kenniswacht")) {
            all.ask(vraagt, other, "Een geheime reden");
        }
        zegtnee.submit(zegtnee.get(INTRODUCTIONS), "form[action$='/antwoord']", "antwoord", "nee");
        all.world.owner().sql("update network.introduction set ends = now() - interval '1 minute' where asked = ?").param(all.id("kenniszwijgt")).update();
        for (Guest each : List.of(derde, vraagt, zegtja)) {
            assertThat(each.get(HERE).main()).as("nobody said yes").doesNotContain("kennisvraagt", "kennisz", "kenniswacht");
        }
        zegtja.submit(zegtja.get(INTRODUCTIONS), "form[action$='/antwoord']", "antwoord", "ja");
        for (Guest each : List.of(derde, vraagt, zegtja)) {
            assertThat(rows(each, "kennisvraagt")).containsExactly("kennisvraagt kenniszegtja maakte kennis");
        }
        Answered page = derde.get(HERE + "?hoe=kennismaking");
        assertThat(page.page().select("svg.lk-map title").eachText()).contains("kennisvraagt ← kenniszegtja: maakte kennis");
        assertThat(page.text()).doesNotContain("geheime reden", "kenniszegtnee", "kenniszwijgt", "kenniswacht", all.mail("kennisvraagt"), all.mail("kenniszegtja"));
        assertThat(derde.get(INTRODUCTIONS).main()).as("the introduction itself stays of the two").doesNotContain("kennisvraagt");
        zegtja.submit(zegtja.get("/mijn/netwerk"), "form[action='/mijn/netwerk/leren/einde']");
        assertThat(derde.get(HERE).main()).doesNotContain("kennisvraagt", "kenniszegtja");
        all.show(zegtja);
        PersonId id = new PersonId(all.id("kennisvraagt"));
        assertThat(all.world.beans(Personal.class).filter(each -> each.heading().in(Language.NL).equals("Netwerk")).findFirst().orElseThrow().about(id).toString()).contains("laat zien van wie ik leer=true");
        vraagt.submit(vraagt.get("/mijn/gegevens/verwijdering"), "form[action='/mijn/gegevens/verwijdering']");
        assertThat(derde.get(HERE).main()).as("she is gone").doesNotContain("kennisvraagt", "kenniszegtja", "oud-deelnemer");
    }

    @Test
    void who_is_not_listed_has_nothing_to_tick() {
        Acquaintances all = new Acquaintances("geenvinkje.example");
        Guest anna = all.person("anna", "Assen");
        assertThat(anna.get("/mijn/netwerk").page().select("[name=leren], form[action$='/leren/einde']")).isEmpty();
        anna.postRaw("/mijn/netwerk/leren/einde");
        assertThat(learning(all)).as("nothing to take back").isEmpty();
        anna.postRaw("/mijn/netwerk", "leren", "ja");
        assertThat(learning(all)).as("found, and no more than that").containsExactly(false);
        assertThat(anna.get("/mijn/netwerk").page().select("[name=leren]")).hasSize(1).noneMatch(tick -> tick.hasAttr("checked"));
        all.show(anna);
        assertThat(anna.get("/mijn/netwerk").page().select("[name=leren]")).as("taken back by a button, not by a form that is saved for something else").isEmpty();
        anna.submit(anna.get("/mijn/netwerk"), "form[action='/mijn/netwerk']", "kringen", "ja");
        assertThat(learning(all)).containsExactly(true);
        all.world.owner().sql("update people.person set language = 'en' where email = ?").param(all.mail("anna")).update();
        assertThat(anna.get("/mijn/netwerk").main()).contains("You show from whom you learn", "Stop showing from whom I learn");
        assertThat(anna.get(HERE).main()).contains("People who both show from whom they learn.", "You in this");
    }

    private static List<Boolean> learning(Acquaintances all) {
        return all.world.owner().sql("select learning from network.listing where person = ?").param(all.id("anna")).query(Boolean.class).list();
    }

    @Test
    void without_a_seat_now_or_before_it_is_not_there_and_odd_questions_do_no_harm() {
        Acquaintances all = new Acquaintances("geenpersonen.example");
        Guest stranger = all.world.signedIn(all.mail("vreemd"), "Vreemd");
        assertThat(stranger.get(HERE).status()).isEqualTo(404);
        assertThat(stranger.postRaw("/mijn/netwerk", "leren", "ja").status()).isEqualTo(404);
        assertThat(stranger.postRaw("/mijn/netwerk/leren/einde").main()).contains("zodra je in een leerkring zit");
        assertThat(all.world.guest().once(HERE).header("Location")).startsWith("/inloggen");
        Guest observer = KnowingCircle.in("meekijkvan.example").with("meelezer", Role.OBSERVER);
        for (String odd : List.of("", "?hoe=niets", "?hoe=bezoek", "?hoe=herkent", "?wie=Niemand", "?gemeente=Assen", "?wie=%25_%27%5C%00", "?wie=" + "x".repeat(3000))) {
            Answered page = observer.get(HERE + odd);
            assertThat(page.status()).as(odd).isEqualTo(200);
            assertThat(page.page().select(".lk-tabs__link[aria-current]").eachText()).containsExactly("Leren", "Personen");
        }
        assertThat(observer.get(HERE + "?hoe=bezoek").main()).as("no such choice here, so nothing is narrowed").doesNotContain("Kies iets anders");
        assertThat(observer.get("/netwerk/kaart?hoe=kennismaking").main()).doesNotContain("maakte kennis");
    }
}
