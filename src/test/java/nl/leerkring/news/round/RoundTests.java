package nl.leerkring.news.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.news.NewsDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** The round on the day: on the wall, on phones, and what comes of it. */
class RoundTests {

    private static final String STEP = "form[action$='/stap']";

    /** Three who tell, with a coordinator who leads. */
    private record Three(NewsDay news, Guest anna, Guest bert, Guest carla) {

        static Three in(String domain) {
            NewsDay news = NewsDay.today(domain);
            Three three = new Three(news, news.with("anna", Role.PARTICIPANT, "Alfa " + domain), news.with("bert", Role.PARTICIPANT, "Beta " + domain),
                    news.with("carla", Role.PARTICIPANT, "Gamma " + domain));
            news.tell(three.anna, "Het nieuws van Anna");
            news.tell(three.bert, "Het nieuws van Bert");
            news.tell(three.carla, "Het nieuws van Carla");
            return three;
        }

        Guest lead() {
            return news.day.coordinator;
        }

        Answered begin() {
            return lead().submit(lead().get(news.href), "form[action$='/opening']");
        }

        Answered step(String to) {
            return lead().submit(lead().get(news.href), STEP, "naar", to);
        }

        String now() {
            return anna.get(news.href).page().select("#nu").text();
        }

        String one(String text) {
            return news.href + "/" + news.told(text);
        }
    }

    @Test
    void the_round_goes_item_by_item_on_the_wall_and_on_every_phone() {
        Three three = Three.in("rondje.example");
        assertThat(three.anna.get(three.news.href + "/scherm").main()).contains("Wat is er nieuw?", "3 berichten staan klaar");
        three.begin();
        assertThat(three.now()).isEqualTo("anna, Alfa rondje.example");
        Answered wall = three.lead().get(three.news.href + "/scherm");
        assertThat(wall.main()).contains("Alfa rondje.example", "Het nieuws van Anna", "Straks", "bert, Beta rondje.example");
        assertThat(wall.page().select("time.lk-clock")).hasSize(1);
        Answered next = three.lead().submit(wall, STEP, "naar", "volgende");
        assertThat(next.path()).endsWith("/scherm");
        assertThat(next.main()).contains("Het nieuws van Bert");
        assertThat(three.now()).startsWith("bert");
        assertThat(three.bert.get(three.news.href).main()).contains("Jij bent aan de beurt.");
        three.step("volgende");
        assertThat(three.now()).startsWith("carla");
        assertThat(three.lead().get(three.news.href).page().select("button[value=volgende]").hasAttr("disabled")).isTrue();
        three.step("vorige");
        assertThat(three.now()).startsWith("bert");
        Answered part = three.anna.get(three.news.href + "/ronde");
        assertThat(part.page().select("[data-hx-trigger*='hint:actualiteiten-90']")).hasSize(1);
    }

    @Test
    void two_who_lead_and_press_at_once_go_one_further() throws Exception {
        Three three = Three.in("dubbel.example");
        Guest second = three.news.day.with("faye", Role.FACILITATOR);
        three.begin();
        second.postRaw(three.news.href + "/opening");
        String version = three.lead().get(three.news.href).page().select("input[name=versie]").val();
        try (var both = Executors.newFixedThreadPool(4)) {
            var answers = both.invokeAll(Stream.of(three.lead(), second, three.lead(), second)
                    .map(guest -> (Callable<Answered>) () -> guest.postRaw(three.news.href + "/stap", "versie", version, "naar", "volgende")).toList());
            assertThat(answers.stream().filter(each -> each.resultNow().main().contains("was al verder"))).hasSize(3);
        }
        assertThat(three.now()).startsWith("bert");
        assertThat(three.lead().postRaw(three.news.href + "/stap", "naar", "volgende").main()).contains("was al verder");
        assertThat(three.lead().postRaw(three.news.href + "/stap", "versie", "veel", "naar", "volgende").status()).isEqualTo(200);
        assertThat(three.now()).startsWith("bert");
    }

    @Test
    void one_tap_says_i_want_to_know_more_and_after_the_round_both_hear_of_it_once() {
        Three three = Three.in("verbinding.example");
        assertThat(three.anna.postRaw(three.one("Het nieuws van Bert") + "/belangstelling").status()).isEqualTo(409);
        three.news.day.world.owner().sql("update people.person set shows_email = true where email = ?").param(three.news.day.mail("anna")).update();
        three.begin();
        String bert = three.one("Het nieuws van Bert");
        Answered tapped = three.anna.submit(three.anna.get(three.news.href), "form[action='" + bert + "/belangstelling']", "meer", "ja");
        assertThat(tapped.page().select("form[action='" + bert + "/belangstelling'] button").attr("aria-pressed")).isEqualTo("true");
        three.anna.postRaw(bert + "/belangstelling", "meer", "ja"); // twice is once
        three.carla.postRaw(bert + "/belangstelling", "meer", "ja");
        three.carla.postRaw(bert + "/belangstelling", "meer", "nee");
        three.carla.postRaw(three.one("Het nieuws van Anna") + "/belangstelling", "meer", "ja");
        assertThat(three.bert.get(three.news.href).main()).contains("1 mens wil meer weten");
        assertThat(three.bert.postRaw(bert + "/belangstelling", "meer", "ja").status()).isEqualTo(404); // her own
        assertThat(mails(three, "bert", "iemand wil meer weten")).isZero();

        Answered ended = three.lead().submit(three.lead().get(three.news.href), "form[action$='/afsluiting']");
        three.lead().postRaw(three.news.href + "/afsluiting");
        assertThat(mails(three, "bert", "iemand wil meer weten")).isEqualTo(1);
        assertThat(mails(three, "anna", "hier wilde je meer van weten")).isEqualTo(1);
        assertThat(mails(three, "anna", "iemand wil meer weten")).isEqualTo(1);
        assertThat(mails(three, "carla", "meer weten")).isZero();
        assertThat(three.news.day.world.mailTo(three.news.day.mail("bert")).plain()).contains("anna, Alfa", three.news.day.mail("anna"), "Het nieuws van Bert");
        assertThat(three.bert.get("/meldingen").main()).contains("iemand wil meer weten van wat jij vertelde");

        Answered mine = three.bert.get(three.news.href + "/verbindingen");
        assertThat(mine.main()).contains("Zij willen meer weten van wat jij vertelde", "anna, Alfa", three.news.day.mail("anna")).doesNotContain("carla");
        assertThat(mine.page().select("a[href='" + three.news.day.circle + "/mensen/" + three.news.day.person("anna") + "']")).hasSize(1);
        assertThat(three.lead().get(three.news.href + "/verbindingen").page().select("tbody tr")).hasSize(2);
        assertThat(three.anna.postRaw(bert + "/belangstelling", "meer", "ja").status()).isEqualTo(409);

        three.lead().submit(ended, "form[action$='/heropening']");
        three.anna.postRaw(three.one("Het nieuws van Carla") + "/belangstelling", "meer", "ja");
        three.lead().postRaw(three.news.href + "/afsluiting");
        assertThat(mails(three, "bert", "iemand wil meer weten")).isEqualTo(1);
        assertThat(mails(three, "carla", "iemand wil meer weten")).isEqualTo(1);
    }

    @Test
    void who_wants_no_such_mail_still_sees_it_and_an_address_that_is_not_shown_is_in_no_mail() {
        Three three = Three.in("geenmail.example");
        three.news.day.world.owner().sql("update people.person set shows_email = false where email = ?").param(three.news.day.mail("bert")).update();
        three.news.day.world.owner().sql("insert into notices.preference (person, topic, mail, screen) values (?, 'news', false, true)").param(three.news.day.person("bert")).update();
        three.begin();
        three.anna.postRaw(three.one("Het nieuws van Bert") + "/belangstelling", "meer", "ja");
        three.lead().postRaw(three.news.href + "/afsluiting");
        assertThat(mails(three, "bert", "meer weten")).isZero();
        assertThat(three.bert.get("/meldingen").main()).contains("iemand wil meer weten");
        assertThat(three.news.day.world.mailTo(three.news.day.mail("anna")).plain()).contains("bert, Beta").doesNotContain(three.news.day.mail("bert"));
        assertThat(three.bert.get("/meldingen/voorkeuren").main()).contains("Nieuwsronde");
    }

    @Test
    void the_order_is_changed_and_who_is_skipped_gets_no_turn_but_stays_in_the_log() {
        Three three = Three.in("volgorde.example");
        three.lead().postRaw(three.one("Het nieuws van Carla") + "/plek", "naar", "omhoog");
        three.lead().postRaw(three.one("Het nieuws van Carla") + "/plek", "naar", "omhoog");
        three.lead().postRaw(three.one("Het nieuws van Carla") + "/plek", "naar", "omhoog");
        Answered skipped = three.lead().postRaw(three.one("Het nieuws van Anna") + "/beurt", "beurt", "nee");
        assertThat(skipped.main()).contains("geen beurt");
        three.begin();
        assertThat(three.now()).startsWith("carla");
        three.step("volgende");
        assertThat(three.now()).startsWith("bert");
        assertThat(three.lead().get(three.news.href).page().select("button[value=volgende]").hasAttr("disabled")).isTrue();
        three.lead().submit(skipped, "form[action$='/beurt']"); // undo
        three.lead().postRaw(three.news.href + "/afsluiting");
        String log = three.anna.get(three.news.day.circle + "/actualiteiten").main();
        assertThat(log).contains("Het nieuws van Anna", "niet verteld in de ronde", "Het nieuws van Carla");
        assertThat(three.lead().postRaw(three.news.href + "/" + UUID.randomUUID() + "/plek", "naar", "omhoog").status()).isEqualTo(404);
        assertThat(three.lead().postRaw(three.one("Het nieuws van Anna") + "/plek", "naar", "zijwaarts").status()).isEqualTo(200);
    }

    @Test
    void who_withdraws_during_her_turn_leaves_the_round_whole() {
        Three three = Three.in("tijdens.example");
        three.begin();
        three.anna.postRaw(three.one("Het nieuws van Anna") + "/intrekking");
        assertThat(three.now()).isEqualTo("Dit bericht is ingetrokken");
        assertThat(three.lead().get(three.news.href + "/scherm").main()).doesNotContain("Het nieuws van Anna");
        three.step("volgende");
        assertThat(three.now()).startsWith("bert");
        assertThat(three.lead().get(three.news.href).page().select("button[value=vorige]").hasAttr("disabled")).isTrue();
    }

    @Test
    void when_the_round_has_begun_nothing_more_is_told_and_what_was_typed_is_kept() {
        Three three = Three.in("begonnen.example");
        Answered before = three.anna.get(three.news.day.circle);
        three.begin();
        Answered late = three.anna.submit(before, "form[action$='/actualiteiten']", "tekst", "Nog snel iets", "soort", "news");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.main()).contains("De nieuwsronde is begonnen.");
        assertThat(late.page().select("#f-tekst").text()).isEqualTo("Nog snel iets");
        assertThat(three.anna.get(three.news.day.circle).main()).contains("De nieuwsronde is bezig");
        assertThat(three.anna.get(three.news.day.href).main()).contains("Doe mee op je telefoon");
        three.lead().postRaw(three.news.href + "/opening");
        assertThat(three.now()).startsWith("anna"); // begun twice, it goes on where it is
    }

    @Test
    void only_who_leads_leads() {
        Three three = Three.in("leiding.example");
        Guest observer = three.news.day.with("olaf", Role.OBSERVER);
        Guest alumnus = three.news.day.with("oud", Role.ALUMNUS);
        Guest stranger = three.news.day.world.signedIn("vreemd@leiding.example", "Vreemd");
        String item = three.one("Het nieuws van Anna");
        for (Guest guest : List.of(three.anna, observer, alumnus, stranger)) {
            for (String verb : List.of("/opening", "/stap", "/afsluiting", "/heropening")) {
                assertThat(guest.postRaw(three.news.href + verb, "versie", "1").status()).as(verb).isEqualTo(404);
            }
            assertThat(guest.postRaw(item + "/plek", "naar", "omlaag").status()).isEqualTo(404);
            assertThat(guest.postRaw(item + "/beurt", "beurt", "nee").status()).isEqualTo(404);
        }
        three.begin();
        assertThat(observer.postRaw(item + "/belangstelling", "meer", "ja").status()).isEqualTo(404);
        assertThat(stranger.get(three.news.href + "/scherm").status()).isEqualTo(404);
        assertThat(three.anna.get(three.news.href).page().select(STEP)).isEmpty();
    }

    @Test
    void who_leads_the_item_of_the_programme_and_who_receives_the_circle_and_prepares_it_lead_too() {
        Three three = Three.in("onderdeel.example");
        var sql = three.news.day.world.owner();
        sql.sql("update meetings.programme_item set lead_person = ? where meeting = ?").params(three.news.day.person("anna"), three.news.day.meeting).update();
        assertThat(three.anna.postRaw(three.news.href + "/opening").status()).isEqualTo(200);
        sql.sql("update meetings.meeting set host = (select organisation from people.person where id = ?) where id = ?").params(three.news.day.person("bert"), three.news.day.meeting).update();
        assertThat(three.bert.postRaw(three.news.href + "/afsluiting").status()).isEqualTo(404);
        sql.sql("update meetings.programme_item set host = true where meeting = ?").param(three.news.day.meeting).update();
        assertThat(three.bert.postRaw(three.news.href + "/afsluiting").status()).isEqualTo(200);
        assertThat(three.carla.postRaw(three.news.href + "/heropening").status()).isEqualTo(404);
    }

    @Test
    void a_round_begins_on_its_day_and_with_something_to_tell() {
        NewsDay early = NewsDay.in("teverweg.example", Duration.ofDays(7));
        Guest noor = early.with("noor", Role.PARTICIPANT, "Gemeente Verweg");
        early.tell(noor, "Voor volgende week");
        assertThat(early.day.coordinator.get(early.href).page().select("form[action$='/opening']")).isEmpty();
        assertThat(early.day.coordinator.postRaw(early.href + "/opening").status()).isEqualTo(409);
        NewsDay empty = NewsDay.today("leegrondje.example");
        assertThat(empty.day.coordinator.postRaw(empty.href + "/opening").status()).isEqualTo(409);
        assertThat(empty.day.coordinator.postRaw(empty.href + "/stap", "versie", "1").status()).isEqualTo(409);
        assertThat(empty.day.coordinator.postRaw(empty.href + "/afsluiting").status()).isEqualTo(404);
        early.day.set("cancelled = now()");
        assertThat(early.day.coordinator.postRaw(early.href + "/opening").status()).isEqualTo(404);
    }

    @Test
    void it_hangs_on_the_items_of_its_pillar_and_on_no_other() {
        NewsDay news = NewsDay.today("pijler.example");
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Pijler");
        UUID here = news.item("Rondje nieuws", "actualiteiten");
        UUID lunch = news.item("Lunch", "pauze");
        assertThat(noor.get(news.day.href + "/programma/" + here).main()).contains("Wat is er nieuw bij Gemeente Pijler?");
        assertThat(noor.get(news.day.href + "/programma/" + lunch).main()).doesNotContain("Wat is er nieuw bij");
        assertThat(noor.get(news.day.href).page().select("nav a[href='" + news.href + "']")).isNotEmpty();
    }

    private static long mails(Three three, String name, String subject) {
        return three.news.day.world.mailsTo(three.news.day.mail(name)).stream().filter(mail -> mail.subject().contains(subject)).count();
    }
}
