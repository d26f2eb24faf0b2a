package nl.leerkring.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

class SignInTests {

    private static final String ASK = "form[action='/inloggen']";
    private static final String ENTER = "form[action^='/inloggen/']";

    private final World world = World.shared();

    @Test
    void the_link_works_once_and_looking_at_it_does_not_use_it_up() {
        Guest guest = asked("eenmaal@inloggen.example");
        String link = link("eenmaal@inloggen.example");
        for (int i = 0; i < 3; i++) {
            assertThat(world.guest().get(link).status()).as("a mail scanner looks").isEqualTo(200);
        }
        assertThat(guest.submit(guest.get(link), ENTER).status()).isEqualTo(200);
        assertThat(guest.get("/kringen").status()).isEqualTo(200);
        assertThat(world.guest().get(link).status()).isEqualTo(410);
        assertThat(world.guest().postRaw(link).status()).isEqualTo(410);
    }

    @Test
    void two_presses_at_once_let_one_in() throws Exception {
        asked("tegelijk@inloggen.example");
        String link = link("tegelijk@inloggen.example");
        try (ExecutorService both = Executors.newFixedThreadPool(6)) {
            long inside = both.invokeAll(Stream.<java.util.concurrent.Callable<Integer>>generate(() -> () -> world.guest().postRaw(link).status()).limit(6).toList())
                    .stream().filter(done -> done.resultNow() == 200).count();
            assertThat(inside).isEqualTo(1);
        }
    }

    @Test
    void after_a_quarter_of_an_hour_it_is_over() {
        asked("verlopen@inloggen.example");
        String link = link("verlopen@inloggen.example");
        world.owner().sql("update identity.sign_in set ends = now() - interval '1 second' where email = 'verlopen@inloggen.example'").update();
        assertThat(world.guest().get(link).main()).contains("Vraag een nieuwe link");
        assertThat(world.guest().postRaw(link).status()).isEqualTo(410);
    }

    @Test
    void the_code_from_the_mail_works_in_another_browser_and_five_wrong_ones_end_it() {
        world.person("code@inloggen.example", "Cor Code");
        Guest other = world.guest();
        Answered sent = other.submit(other.get("/inloggen"), ASK, "email", "code@inloggen.example");
        String code = world.mailTo("code@inloggen.example").plain().replaceAll("(?s).*?([A-Z0-9]{4} [A-Z0-9]{4}).*", "$1");
        assertThat(other.submit(sent, "form[action='/inloggen/code']", "code", "FOUT FOUT").status()).isEqualTo(422);
        assertThat(other.submit(sent, "form[action='/inloggen/code']", "code", code.toLowerCase()).status()).isEqualTo(200);
        assertThat(other.get("/kringen").status()).isEqualTo(200);

        Guest guesser = world.guest();
        Answered again = guesser.submit(guesser.get("/inloggen"), ASK, "email", "code@inloggen.example");
        String right = world.mailTo("code@inloggen.example").plain().replaceAll("(?s).*?([A-Z0-9]{4} [A-Z0-9]{4}).*", "$1");
        for (int i = 0; i < 5; i++) {
            guesser.submit(again, "form[action='/inloggen/code']", "code", "FOUT" + i);
        }
        assertThat(guesser.submit(again, "form[action='/inloggen/code']", "code", right).status()).isEqualTo(422);
    }

    @Test
    void it_never_tells_whether_somebody_has_this_address() {
        world.person("bekend@inloggen.example", "Bea Bekend");
        Guest guest = world.guest();
        Answered known = guest.submit(guest.get("/inloggen"), ASK, "email", "bekend@inloggen.example");
        Answered unknown = guest.submit(guest.get("/inloggen"), ASK, "email", "onbekend@inloggen.example");
        assertThat(unknown.main()).isEqualTo(known.main());
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(world.mailTo("onbekend@inloggen.example").subject()).contains("dit adres kennen we niet");
        assertThat(guest.submit(guest.get("/inloggen"), ASK, "email", "geen adres").status()).isEqualTo(422);
    }

    @Test
    void asking_too_often_sends_no_more_mail_and_says_nothing_about_it() {
        world.person("vaak@inloggen.example", "Vera Vaak");
        Guest guest = world.guest();
        for (int i = 0; i < 8; i++) {
            assertThat(guest.submit(guest.get("/inloggen"), ASK, "email", "vaak@inloggen.example").main()).contains("Kijk in je mail");
        }
        assertThat(world.mailsTo("vaak@inloggen.example").size()).isBetween(5, 7); // the window may turn in between
    }

    @Test
    void nobody_is_sent_to_another_site_after_signing_in() {
        for (String elsewhere : new String[] {"https://kwaad.example", "//kwaad.example", "/\\kwaad.example", "javascript:alert(1)"}) {
            Guest guest = world.signedIn("doorsturen@inloggen.example", "Dora Door");
            assertThat(guest.once("/inloggen?naar=" + java.net.URLEncoder.encode(elsewhere, java.nio.charset.StandardCharsets.UTF_8)).header("Location")).isEqualTo("/");
        }
    }

    @Test
    void sessions_hold_on_every_node_and_end_on_every_node() {
        TestDatabase database = TestDatabase.fresh();
        World one = World.with(database);
        World two = World.with(database);
        Guest onOne = one.signedIn("knooppunt@inloggen.example", "Kees Knoop");
        Guest onTwo = new Guest(two.base()).with(onOne.cookies());
        assertThat(onTwo.get("/kringen").status()).isEqualTo(200);
        Guest other = one.enter(one.guest(), "knooppunt@inloggen.example");
        Answered door = other.get("/mijn/toegang");
        assertThat(door.page().select("form[action$='/einde'][action*='/sessies/']")).isNotEmpty();
        other.submit(door, "form[action='/mijn/toegang/sessies/einde']");
        assertThat(onTwo.once("/kringen").status()).isEqualTo(303);
        assertThat(other.get("/kringen").status()).isEqualTo(200);
        one.stop();
        two.stop();
    }

    @Test
    void a_session_ends_after_thirty_idle_days_and_after_ninety_days() {
        Guest idle = world.signedIn("idle@inloggen.example", "Ida Idle");
        world.owner().sql("update identity.session set seen = now() - interval '31 days' where person = (select id from people.person where email = 'idle@inloggen.example')").update();
        assertThat(idle.once("/kringen").status()).isEqualTo(303);
        Guest old = world.signedIn("oud@inloggen.example", "Olga Oud");
        world.owner().sql("update identity.session set ends = now() - interval '1 second' where person = (select id from people.person where email = 'oud@inloggen.example')").update();
        assertThat(old.once("/kringen").status()).isEqualTo(303);
    }

    @Test
    void a_form_without_our_token_changes_nothing() {
        Guest guest = world.signedIn("token@inloggen.example", "Toos Token");
        Answered refused = guest.post("/kringen", "naam=Zonder+token&zichtbaar=open&sjabloon=leeg");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.main()).contains("Dit formulier is verlopen");
    }

    @Test
    void outside_the_demonstration_nobody_enters_by_one_click() {
        assertThat(world.guest().postRaw("/demo/inloggen", "email", "bekend@inloggen.example").status()).isEqualTo(404);
    }

    private Guest asked(String email) {
        world.person(email, "Iemand");
        Guest guest = world.guest();
        guest.submit(guest.get("/inloggen"), ASK, "email", email);
        return guest;
    }

    private String link(String email) {
        return Mail.link(world.mailTo(email), "/inloggen/");
    }
}
