package nl.leerkring.network.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.network.Acquaintances;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Language;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Who wants to be found is found by who sits or sat in a circle, and nobody else is anywhere. */
class NetworkDirectoryTests {

    @Test
    void who_chose_it_is_found_by_people_of_other_circles_without_an_address() {
        Acquaintances all = new Acquaintances("vindbaar.example");
        Guest anna = all.person("anna", "Assen", "functie", "beleidsadviseur", "leervraag", "Hoe meten we kwarteltjes?", "bied", "Een kwartelscan", "telefoon", "06 99887766", "over", "Verzamelt dassen");
        Guest bert = all.person("bert", "Breda");
        assertThat(names(bert.get("/netwerk?zoek=kwartelscan"))).isEmpty();
        Answered chosen = all.list(anna);
        assertThat(chosen.main()).contains("Te vinden sinds vandaag", "Dit zien anderen");
        assertThat(names(bert.get("/netwerk?zoek=KWARTELSCAN"))).containsExactly("anna");
        assertThat(names(bert.get("/netwerk?zoek=kwartelscans&wat=biedt"))).as("by its stem").containsExactly("anna");
        assertThat(names(bert.get("/netwerk?zoek=kwartelscan&wat=zoekt"))).isEmpty();
        assertThat(names(bert.get("/netwerk?zoek=kwartelscan&provincie=Drenthe&gemeente=Assen"))).containsExactly("anna");
        assertThat(names(bert.get("/netwerk?zoek=kwartelscan&provincie=Utrecht"))).isEmpty();
        Answered page = bert.get(all.page("anna"));
        assertThat(page.main()).contains("beleidsadviseur, Assen", "Hoe meten we kwarteltjes?", "Een kwartelscan", "Stel ons voor");
        for (Answered each : List.of(page, bert.get("/netwerk?zoek=kwartelscan"))) {
            assertThat(each.text()).doesNotContain(all.mail("anna"), "99887766", "dassen");
        }
    }

    @Test
    void the_one_box_finds_her_too_for_who_sits_in_a_circle_and_no_longer_when_she_steps_out() {
        Acquaintances all = new Acquaintances("zoekvak.example");
        Guest anna = all.person("Annemoon", "Assen", "bied", "Een egelbrugscan", "telefoon", "06 99887766");
        Guest bert = all.person("bert", "Breda");
        Guest stranger = all.world.signedIn(all.mail("vreemd"), "Vreemd");
        assertThat(boxed(bert, "egelbrugscan")).isEmpty();
        all.list(anna);
        assertThat(boxed(bert, "egelbrugscan")).containsExactly(all.page("Annemoon"));
        assertThat(bert.get("/zoeken?zoek=egelbrugscan").text()).contains("iemand in het netwerk").doesNotContain(all.mail("Annemoon"), "99887766");
        assertThat(bert.get("/zoeken?zoek=99887766").main()).contains("Niets gevonden");
        assertThat(bert.part("/zoeken/suggesties?zoek=annemo").text()).contains(all.page("Annemoon"));
        assertThat(boxed(stranger, "egelbrugscan")).as("who sits nowhere").isEmpty();
        assertThat(stranger.part("/zoeken/suggesties?zoek=annemo").text()).doesNotContain("Annemoon");
        anna.submit(anna.get("/mijn/profiel"), "form[action='/mijn/profiel']", "bied", "Een dassentunnelscan");
        assertThat(boxed(bert, "egelbrugscan")).isEmpty();
        assertThat(boxed(bert, "dassentunnelscan")).hasSize(1);
        all.unlist(anna);
        assertThat(boxed(bert, "dassentunnelscan")).isEmpty();
    }

    private static List<String> boxed(Guest guest, String words) {
        return guest.get("/zoeken?zoek=" + words).page().select("#gevonden a.lk-item__title").eachAttr("href");
    }

    @Test
    void without_a_seat_now_or_before_the_network_is_not_there() {
        Acquaintances all = new Acquaintances("geenplek.example");
        all.listed("anna", "Assen");
        Guest stranger = all.world.signedIn(all.mail("stranger"), "Vreemd");
        List<String> pages = List.of("/netwerk", "/netwerk?zoek=anna", "/netwerk/kennismakingen", "/netwerk/kaart", all.page("anna"), all.page("anna") + "/kennismaking");
        pages.forEach(path -> assertThat(stranger.get(path).status()).as(path).isEqualTo(404));
        assertThat(stranger.get("/mijn/netwerk").main()).contains("zodra je in een leerkring zit");
        assertThat(stranger.postRaw("/mijn/netwerk").status()).isEqualTo(404);
        pages.forEach(path -> assertThat(all.world.guest().once(path).header("Location")).as(path).startsWith("/inloggen"));
        PlannedDay day = PlannedDay.in("zatooit.example", Duration.ofDays(-20));
        Guest was = day.with("was", Role.PARTICIPANT);
        was.submit(was.get(day.circle + "/vertrek"), "form[action$='/vertrek']");
        assertThat(was.get(day.circle).status()).isEqualTo(404);
        pages.forEach(path -> assertThat(was.get(path).status()).as("her seat ended: " + path).isEqualTo(200));
        day.world.owner().sql("insert into circles.visit (seat, circle, person, reason, began, ends) select id, circle, person, 'kijken', now(), now() from circles.seat where person = ?").param(day.person("was")).update();
        assertThat(was.get("/netwerk").status()).as("who only came by as an administrator").isEqualTo(404);
    }

    @Test
    void who_did_not_choose_it_is_in_no_number_choice_page_or_error() {
        Acquaintances all = new Acquaintances("onzichtbaar.example");
        Guest bert = all.listed("bert", "Breda", "zoek", "Ervaring met dakmoestuinen en vleermuiskasten");
        Guest stil = all.person("stil", "Rozendaal", "bied", "Dakmoestuinen en vleermuiskasten");
        Answered before = bert.get("/netwerk");
        assertThat(before.page().select("select[name=gemeente] option").eachText()).doesNotContain("Rozendaal");
        assertThat(bert.get("/netwerk?gemeente=Rozendaal").main()).contains("0 mensen", "Niemand gevonden");
        assertThat(bert.get("/netwerk?zoek=vleermuiskasten").main()).contains("1 mens ");
        assertThat(bert.get("/netwerk/kennismakingen").main()).doesNotContain("vleermuiskasten en", "stil");
        String nobody = "/netwerk/mensen/00000000-0000-0000-0000-00000000abcd";
        for (String rest : List.of("", "/kennismaking")) {
            Answered hidden = bert.get(all.page("stil") + rest);
            Answered missing = bert.get(nobody + rest);
            assertThat(hidden.status()).isEqualTo(404).isEqualTo(missing.status());
            assertThat(hidden.main()).isEqualTo(missing.main());
        }
        assertThat(bert.postRaw(all.page("stil") + "/kennismaking", "waarom", "toe").status()).isEqualTo(404);
        assertThat(all.world.mailsTo(all.mail("stil"))).noneMatch(mail -> mail.subject().contains("kennismaken"));
        all.list(stil);
        assertThat(number(bert.get("/netwerk"))).isEqualTo(number(before) + 1);
        Answered ended = all.unlist(stil);
        assertThat(ended.main()).contains("Je bent niet te vinden");
        assertThat(number(bert.get("/netwerk"))).as("at once").isEqualTo(number(before));
        assertThat(bert.get(all.page("stil")).status()).isEqualTo(404);
    }

    @Test
    void circles_are_shown_only_if_she_wants_it_and_only_open_ones() {
        Acquaintances all = new Acquaintances("kringnaam.example");
        Guest anna = all.listed("anna", "Assen");
        Guest bert = all.person("bert", "Breda");
        assertThat(bert.get(all.page("anna")).main()).doesNotContain("Kring van anna");
        anna.submit(anna.get("/mijn/netwerk"), "form[action='/mijn/netwerk']", "kringen", "ja");
        assertThat(bert.get(all.page("anna")).main()).contains("Zit in", "Kring van anna");
        for (String visibility : List.of("closed", "hidden")) {
            all.world.owner().sql("update circles.circle set visibility = ? where name = 'Kring van anna kringnaam example'").param(visibility).update();
            assertThat(bert.get(all.page("anna")).main()).doesNotContain("Kring van anna");
        }
    }

    @Test
    void many_are_read_page_by_page_and_nobody_is_missed_or_doubled() {
        Acquaintances all = new Acquaintances("velen.example");
        Guest reader = all.person("lezer", "Breda");
        for (int i = 0; i < 30; i++) {
            String mail = all.mail("n" + i);
            all.world.person(mail, i % 2 == 0 ? "Zelfde Naam" : "Naam " + i);
            all.world.owner().sql("update people.person set offers = 'Velenwoord' where email = ?").param(mail).update();
            all.world.owner().sql("insert into network.listing (person, since) select id, now() from people.person where email = ?").param(mail).update();
        }
        List<String> seen = new ArrayList<>();
        Answered page = reader.get("/netwerk?zoek=velenwoord");
        assertThat(page.main()).contains("30 mensen");
        while (true) {
            seen.addAll(page.page().select("#gevonden .lk-item__title").eachAttr("href"));
            var next = page.page().select("#gevonden a.lk-button").first();
            if (next == null) {
                break;
            }
            page = reader.get(next.attr("href"));
        }
        assertThat(seen).hasSize(30).doesNotHaveDuplicates();
        for (String odd : List.of("?na=x", "?na=~", "?na=naam~geen-id", "?wat=alles&provincie=%00&zoek=" + "x".repeat(3000), "?zoek=%25_%27%5C", "?na=" + "y".repeat(500) + "~00000000-0000-0000-0000-000000000001")) {
            assertThat(reader.get("/netwerk" + odd).status()).as(odd).isEqualTo(200);
        }
    }

    @Test
    void the_choice_outlives_the_circle_and_alumni_are_asked_once() {
        PlannedDay day = PlannedDay.in("blijven.example", Duration.ofDays(-20));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Guest anna = day.with("anna", Role.PARTICIPANT);
        anna.submit(anna.get("/mijn/netwerk"), "form[action='/mijn/netwerk']");
        day.coordinator.postRaw(day.circle + "/afsluiting");
        assertThat(piet.get("/meldingen").main()).contains("Wil je vindbaar blijven voor mensen van andere kringen?");
        assertThat(anna.get("/meldingen").main()).contains("Je blijft te vinden in het netwerk. Wil je dat nog?");
        assertThat(day.coordinator.get("/meldingen").main()).doesNotContain("vinden");
        String page = "/netwerk/mensen/" + day.person("anna");
        assertThat(piet.get(page).status()).isEqualTo(200);
        day.coordinator.postRaw(day.circle + "/heropening");
        day.coordinator.postRaw(day.circle + "/afsluiting");
        assertThat(day.world.owner().sql("select count(*) from notices.notice where person = ? and href = '/mijn/netwerk'").param(day.person("piet")).query(Integer.class).single()).isEqualTo(1);
        piet.submit(piet.get("/mijn/netwerk"), "form[action='/mijn/netwerk']");
        for (Guest guest : List.of(piet, anna)) {
            guest.submit(guest.get(day.circle + "/vertrek"), "form[action$='/vertrek']");
        }
        assertThat(piet.get(page).status()).as("without any seat, still").isEqualTo(200);
        assertThat(anna.get("/netwerk/mensen/" + day.person("piet")).status()).isEqualTo(200);
    }

    @Test
    void it_is_in_her_data_and_goes_with_her() {
        Acquaintances all = new Acquaintances("netweg.example");
        Guest anna = all.listed("anna", "Assen", "bied", "Netwegwoord");
        Guest bert = all.listed("bert", "Breda", "zoek", "netwegwoord");
        all.ask(bert, "anna", "Een reden om te zien");
        PersonId id = new PersonId(all.id("anna"));
        String page = all.page("anna");
        String data = all.world.beans(Personal.class).filter(each -> each.heading().in(Language.NL).equals("Netwerk")).findFirst().orElseThrow().about(id).toString();
        assertThat(data).contains("vindbaar in het netwerk sinds", "wilde aan mij voorgesteld worden=bert", "Een reden om te zien");
        anna.submit(anna.get("/mijn/gegevens/verwijdering"), "form[action='/mijn/gegevens/verwijdering']");
        assertThat(bert.get(page).status()).isEqualTo(404);
        assertThat(names(bert.get("/netwerk?zoek=netwegwoord"))).containsExactly("bert");
        assertThat(bert.get("/netwerk/kennismakingen").main()).doesNotContain("anna", "oud-deelnemer");
        assertThat(all.world.owner().sql("select (select count(*) from network.listing where person = :p) + (select count(*) from network.introduction where :p in (asker, asked))")
                .param("p", id.value()).query(Integer.class).single()).isZero();
    }

    @Test
    void it_reads_in_english_too() {
        Acquaintances all = new Acquaintances("englishnet.example");
        all.listed("anna", "Assen", "bied", "A quailscan for schools");
        Guest bert = all.person("bert", "Breda");
        all.world.owner().sql("update people.person set language = 'en' where email = ?").param(all.mail("bert")).update();
        assertThat(bert.get("/netwerk?zoek=quailscans").main()).contains("People from all learning circles who want to be found.", "1 person", "Offers");
        assertThat(bert.get(all.page("anna")).main()).contains("Introduce us", "Offers");
        assertThat(bert.get("/netwerk/kaart").main()).contains("Municipalities and organisations, not persons.");
        assertThat(bert.get("/mijn/netwerk").main()).contains("You cannot be found", "Make me findable");
    }

    private static List<String> names(Answered page) {
        return page.page().select("#gevonden .lk-item__title").eachText();
    }

    private static int number(Answered page) {
        return Integer.parseInt(page.page().select("#gevonden > p").first().text().replaceAll(" .*", ""));
    }
}
