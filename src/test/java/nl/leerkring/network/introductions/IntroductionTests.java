package nl.leerkring.network.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.network.Acquaintances;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** Who seeks what another offers is suggested; and nobody learns an address before both have said yes. */
class IntroductionTests {

    private static final String HERE = "/netwerk/kennismakingen";

    private static List<Mail> requests(Acquaintances all, String name) {
        return all.world.mailsTo(all.mail(name)).stream().filter(mail -> mail.subject().contains("wil met je kennismaken")).toList();
    }

    private static List<Mail> meetings(Acquaintances all, String name) {
        return all.world.mailsTo(all.mail(name)).stream().filter(mail -> mail.subject().startsWith("Maak kennis met")).toList();
    }

    private static int open(Acquaintances all, String asker) {
        return all.world.owner().sql("select count(*) from network.introduction where asker = ?").param(all.id(asker)).query(Integer.class).single();
    }

    @Test
    void who_offers_what_i_seek_and_who_seeks_what_i_offer_is_suggested_with_the_words_that_match() {
        Acquaintances all = new Acquaintances("passen.example");
        Guest anna = all.listed("anna", "Assen", "zoek", "Ervaring van een gemeente met kwartelpleinen", "bied", "Walking routes along hedgehog tunnels");
        all.listed("bert", "Breda", "bied", "Het kwartelplein in het omgevingsplan", "zoek", "A hedgehog tunnel");
        all.listed("chris", "Zwolle", "bied", "Ervaring van onze gemeente met parkeren");
        Guest schuw = all.listed("schuw", "Utrecht", "bied", "Kwartelpleinen", "voorstellen", "");
        all.person("stil", "Haarlem", "bied", "Kwartelpleinen");
        Answered page = anna.get(HERE);
        assertThat(page.page().select("section[aria-labelledby=biedt] .lk-item__title").eachText()).containsExactly("bert");
        assertThat(page.page().select("section[aria-labelledby=biedt] mark").eachText()).containsExactly("kwartelplein");
        assertThat(page.page().select("section[aria-labelledby=zoekt] .lk-item__title").eachText()).containsExactly("bert");
        assertThat(page.page().select("section[aria-labelledby=zoekt] mark").eachText()).as("English too").containsExactly("hedgehog", "tunnel");
        assertThat(schuw.get(HERE).main()).as("who is not suggested may still look").contains("anna");
    }

    @Test
    void both_say_yes_and_then_each_gets_one_mail_and_no_address_was_seen_before() {
        Acquaintances all = new Acquaintances("allebei.example");
        Guest anna = all.listed("anna", "Assen", "functie", "ontwerper", "zoek", "Een wadi", "bied", "Een kaart");
        Guest bert = all.listed("bert", "Breda", "functie", "adviseur", "bied", "Wadi’s");
        Answered asked = all.ask(anna, "bert", "Jullie hebben een wadi die ik wil zien.");
        assertThat(asked.main()).contains("Je verzoek is verstuurd", "wacht op antwoord");
        assertThat(bert.get("/meldingen").main()).contains("iemand wil met je kennismaken").doesNotContain("anna");
        Mail mail = requests(all, "bert").getFirst();
        assertThat(mail.plain()).contains("anna (ontwerper, Assen)", "Jullie hebben een wadi", "Zoekt: Een wadi", "Biedt: Een kaart", "omdat je ervoor koos om gevonden te worden").doesNotContain(all.mail("anna"));
        String link = Mail.link(mail, "/kennismaking/").replaceAll("[)>].*", "");
        Guest outside = all.world.guest();
        Answered landing = outside.get(link);
        assertThat(landing.main()).contains("Wil je kennismaken?", "anna", "ontwerper, Assen");
        assertThat(landing.text()).doesNotContain(all.mail("anna"));
        for (int i = 0; i < 3; i++) {
            outside.get(link); // mail scanners do
        }
        assertThat(meetings(all, "anna")).as("looking changes nothing").isEmpty();
        Answered said = outside.submit(landing, "form[action^='/kennismaking/']", "antwoord", "ja");
        assertThat(said.main()).contains("Jullie zijn aan elkaar voorgesteld");
        assertThat(meetings(all, "anna")).hasSize(1).first().satisfies(each -> assertThat(each.plain()).contains("bert, adviseur, Breda", all.mail("bert"), "Biedt: Wadi’s", "Jij vroeg ernaar"));
        assertThat(meetings(all, "bert")).hasSize(1).first().satisfies(each -> assertThat(each.plain()).contains("anna, ontwerper, Assen", all.mail("anna"), "Zoekt: Een wadi"));
        assertThat(outside.get(link).status()).as("used up").isEqualTo(410);
        assertThat(outside.postRaw(link.replaceAll("\\?.*", ""), "antwoord", "nee").status()).isEqualTo(410);
        assertThat(meetings(all, "anna")).hasSize(1);
        for (Guest guest : List.of(anna, bert)) {
            assertThat(guest.get(HERE).main()).contains("aan elkaar voorgesteld");
        }
        assertThat(anna.get(all.page("bert") + "/kennismaking").main()).contains("Jullie zijn al aan elkaar voorgesteld");
    }

    @Test
    void a_no_is_quiet_and_the_same_person_is_not_asked_again_for_half_a_year() {
        Acquaintances all = new Acquaintances("nee.example");
        Guest anna = all.listed("anna", "Assen");
        Guest bert = all.listed("bert", "Breda");
        all.ask(anna, "bert", "");
        int mails = all.world.mailsTo(all.mail("anna")).size();
        Answered said = bert.submit(bert.get(HERE), "form[action$='/antwoord']", "antwoord", "nee");
        assertThat(said.main()).contains("De ander hoort niet waarom").doesNotContain("anna");
        assertThat(all.world.mailsTo(all.mail("anna"))).hasSize(mails);
        assertThat(anna.get(HERE).main()).contains("niet deze keer", "Soms past het even niet").doesNotContain("zei nee");
        assertThat(anna.get(all.page("bert") + "/kennismaking").main()).contains("nog geen half jaar geleden");
        assertThat(anna.postRaw(all.page("bert") + "/kennismaking", "waarom", "toch").status()).isEqualTo(409);
        all.world.owner().sql("update network.introduction set made = made - interval '183 days', ends = ends - interval '183 days' where asker = ?").param(all.id("anna")).update();
        assertThat(all.ask(anna, "bert", "Nog eens").main()).contains("Je verzoek is verstuurd");
        assertThat(requests(all, "bert")).hasSize(2);
    }

    @Test
    void what_nobody_answers_lapses_after_thirty_days_and_reads_as_a_no() {
        Acquaintances all = new Acquaintances("verloopt.example");
        Guest anna = all.listed("anna", "Assen");
        Guest bert = all.listed("bert", "Breda");
        all.ask(anna, "bert", "");
        String link = Mail.link(requests(all, "bert").getFirst(), "/kennismaking/").replaceAll("[)>].*", "");
        String form = bert.get(HERE).page().select("form[action$='/antwoord']").attr("action");
        all.world.owner().sql("update network.introduction set ends = now() - interval '1 minute' where asker = ?").param(all.id("anna")).update();
        assertThat(all.world.guest().get(link).status()).isEqualTo(410);
        assertThat(bert.get(HERE).main()).doesNotContain("anna");
        assertThat(bert.postRaw(form, "antwoord", "ja").main()).contains("wacht niet meer op antwoord");
        assertThat(anna.get(HERE).main()).contains("niet deze keer");
        assertThat(meetings(all, "anna")).isEmpty();
        all.world.owner().sql("update network.introduction set made = now() - interval '366 days' where asker = ?").param(all.id("anna")).update();
        all.world.sweep("network");
        assertThat(open(all, "anna")).isZero();
    }

    @Test
    void asked_twice_at_once_is_asked_once_and_two_who_ask_each_other_have_both_said_yes() throws Exception {
        Acquaintances all = new Acquaintances("tegelijk.example");
        Guest anna = all.listed("anna", "Assen");
        Guest bert = all.listed("bert", "Breda");
        Guest chris = all.listed("chris", "Zwolle");
        String to = all.page("bert") + "/kennismaking";
        assertThat(together(List.of(() -> anna.postRaw(to).status(), () -> anna.postRaw(to).status(), () -> anna.postRaw(to).status()))).containsOnly(200);
        assertThat(open(all, "anna")).isEqualTo(1);
        assertThat(requests(all, "bert")).hasSize(1);
        String back = all.page("chris") + "/kennismaking";
        assertThat(together(List.of(() -> bert.postRaw(back).status(), () -> chris.postRaw(to).status()))).containsOnly(200);
        assertThat(meetings(all, "bert")).hasSize(1).first().satisfies(each -> assertThat(each.plain()).contains(all.mail("chris")));
        assertThat(meetings(all, "chris")).hasSize(1);
        assertThat(bert.get(all.page("anna") + "/kennismaking").main()).contains("Jouw ja is genoeg");
        String form = bert.get(HERE).page().select("form[action$='/antwoord']").attr("action");
        assertThat(together(List.of(() -> bert.postRaw(form, "antwoord", "ja").status(), () -> bert.postRaw(form, "antwoord", "ja").status()))).containsOnly(200);
        assertThat(meetings(all, "anna")).hasSize(1);
    }

    private static List<Integer> together(List<Callable<Integer>> acts) throws Exception {
        List<Integer> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (Future<Integer> each : threads.invokeAll(acts)) {
                all.add(each.get());
            }
        }
        return all;
    }

    @Test
    void five_wait_at_most_and_one_that_is_withdrawn_makes_room() {
        Acquaintances all = new Acquaintances("vijf.example");
        Guest anna = all.listed("anna", "Assen");
        for (int i = 0; i < 6; i++) {
            all.listed("ander" + i, "Breda");
        }
        for (int i = 0; i < 5; i++) {
            all.ask(anna, "ander" + i, "");
        }
        assertThat(anna.get(all.page("ander5") + "/kennismaking").main()).contains("wachten al 5 verzoeken");
        assertThat(anna.postRaw(all.page("ander5") + "/kennismaking").status()).isEqualTo(409);
        String link = Mail.link(requests(all, "ander4").getFirst(), "/kennismaking/").replaceAll("[)>].*", "");
        Answered withdrawn = anna.submit(anna.get(HERE), "form[action$='/einde']");
        assertThat(withdrawn.main()).contains("Je verzoek is ingetrokken", "ingetrokken");
        assertThat(all.world.guest().get(link).status()).as("the newest stands first").isEqualTo(410);
        assertThat(all.ask(anna, "ander5", "").main()).contains("Je verzoek is verstuurd");
    }

    @Test
    void only_the_two_see_it_and_only_who_was_asked_answers() {
        Acquaintances all = new Acquaintances("derde.example");
        Guest anna = all.listed("anna", "Assen");
        Guest bert = all.listed("bert", "Breda");
        Guest chris = all.listed("chris", "Zwolle");
        all.ask(anna, "bert", "Tussen ons");
        String answer = bert.get(HERE).page().select("form[action$='/antwoord']").attr("action");
        String end = anna.get(HERE).page().select("form[action$='/einde']").attr("action");
        assertThat(chris.get(HERE).main()).doesNotContain("Tussen ons", "anna");
        assertThat(chris.postRaw(answer, "antwoord", "ja").status()).isEqualTo(404);
        assertThat(chris.postRaw(end).status()).isEqualTo(404);
        assertThat(anna.postRaw(answer, "antwoord", "ja").status()).as("not who asked").isEqualTo(404);
        assertThat(bert.postRaw(end).status()).isEqualTo(404);
        assertThat(bert.postRaw(answer, "antwoord", "misschien").status()).isEqualTo(422);
        assertThat(bert.postRaw(answer).status()).isEqualTo(422);
        assertThat(all.world.guest().get("/kennismaking/verzonnen").status()).isEqualTo(410);
        assertThat(anna.postRaw(all.page("anna") + "/kennismaking").status()).as("herself").isEqualTo(409);
        Answered much = anna.postRaw(all.page("chris") + "/kennismaking", "waarom", "y".repeat(501));
        assertThat(much.status()).isEqualTo(422);
        assertThat(much.page().select("textarea[name=waarom]").text()).hasSize(501);
        assertThat(meetings(all, "anna")).isEmpty();
    }

    @Test
    void who_is_not_found_any_more_is_asked_nothing_and_asks_nothing() {
        Acquaintances all = new Acquaintances("nietmeer.example");
        Guest anna = all.listed("anna", "Assen");
        Guest bert = all.listed("bert", "Breda");
        all.ask(anna, "bert", "");
        String link = Mail.link(requests(all, "bert").getFirst(), "/kennismaking/").replaceAll("[)>].*", "");
        all.unlist(bert);
        assertThat(all.world.guest().get(link).status()).isEqualTo(410);
        assertThat(anna.get(HERE).main()).contains("niet deze keer");
        assertThat(bert.get(HERE).main()).doesNotContain("anna");
        assertThat(bert.get(all.page("anna") + "/kennismaking").main()).contains("Maak eerst jezelf vindbaar");
        assertThat(bert.postRaw(all.page("anna") + "/kennismaking").status()).isEqualTo(409);
        all.list(bert);
        assertThat(all.world.guest().get(link).status()).as("it does not come back").isEqualTo(410);
    }

    @Test
    void each_reads_it_in_her_own_language() {
        Acquaintances all = new Acquaintances("talen.example");
        Guest anna = all.listed("anna", "Assen", "zoek", "A wadi");
        Guest bert = all.listed("bert", "Breda");
        all.world.owner().sql("update people.person set language = 'en' where email = ?").param(all.mail("bert")).update();
        all.ask(anna, "bert", "Hello");
        Mail mail = all.world.mailTo(all.mail("bert"));
        assertThat(mail.subject()).isEqualTo("Leerkring: somebody would like to meet you");
        assertThat(mail.plain()).contains("would like to be introduced to you", "Yes, introduce us", "No, thank you");
        Guest english = all.world.guest().english();
        String link = Mail.link(mail, "/kennismaking/").replaceAll("[)>].*", "");
        Answered said = english.submit(english.get(link), "form[action^='/kennismaking/']", "antwoord", "ja");
        assertThat(said.main()).contains("You have been introduced");
        assertThat(all.world.mailTo(all.mail("bert")).subject()).isEqualTo("Meet anna");
        assertThat(all.world.mailTo(all.mail("anna")).subject()).isEqualTo("Maak kennis met bert");
        assertThat(bert.english().get(HERE).main()).contains("introduced");
    }
}
