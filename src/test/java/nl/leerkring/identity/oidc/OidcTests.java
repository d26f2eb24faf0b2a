package nl.leerkring.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in at an organisation, with a real OpenID Connect server. */
class OidcTests {

    private static final String ASK = "form[action='/inloggen']";
    private static final Forged FORGED = new Forged();
    private static final MockOAuth2Server SERVER = new MockOAuth2Server(FORGED);
    private static World world;
    private static Organisation vals;
    private static Organisation dorp;

    @BeforeAll
    static void start() {
        SERVER.start();
        world = World.with(TestDatabase.fresh(), "--leerkring.oidc.loopback=true");
        vals = Organisation.opened(world, SERVER, "vals", "vals.example");
        dorp = Organisation.opened(world, SERVER, "dorp", "dorp.example\ndorp2.example", "bevestigd", "ja", "verplicht", "ja");
    }

    @AfterAll
    static void stop() {
        world.stop();
        SERVER.shutdown();
    }

    @Test
    void who_has_an_address_of_the_organisation_goes_there_and_comes_in_where_she_was_going() {
        world.person("els@vals.example", "Els Eigen");
        Guest guest = world.guest();
        Answered choice = guest.submit(guest.get("/inloggen?naar=/mijn/profiel"), ASK, "email", "Els@vals.example");
        assertThat(choice.main()).contains("Ga verder bij vals", "Stuur liever een link per mail");
        vals.tells("els-1", "email", "els@vals.example", "email_verified", true);
        String link = choice.page().selectFirst("a[href^='/inloggen/oidc/']").attr("href");
        assertThat(guest.once(link).header("Location")).contains("code_challenge_method=S256", "state=", "nonce=", "response_type=code")
                .doesNotContain("zeer-geheim");
        Answered inside = guest.get(vals.there(guest, link.substring(link.indexOf('?'))));
        assertThat(inside.path()).isEqualTo("/mijn/profiel");
        assertThat(inside.page().selectFirst("[name=naam]").val()).isEqualTo("Els Eigen");
        assertThat(guest.get("/mijn/toegang").main()).contains("via je organisatie");
        assertThat(audited("account linked")).isPositive();
    }

    @Test
    void she_may_still_ask_for_a_link_by_mail_unless_the_organisation_requires_its_own() {
        world.person("mia@vals.example", "Mia Mail");
        Guest guest = world.guest();
        Answered choice = guest.submit(guest.get("/inloggen"), ASK, "email", "mia@vals.example");
        assertThat(guest.submit(choice, ASK).main()).contains("Kijk in je mail");
        assertThat(world.mailsTo("mia@vals.example")).hasSize(1);

        world.person("dora@dorp2.example", "Dora Dorp");
        Answered required = guest.submit(guest.get("/inloggen"), ASK, "email", "dora@dorp2.example");
        assertThat(required.main()).contains("Ga verder bij dorp").doesNotContain("link per mail");
        assertThat(guest.postRaw("/inloggen", "email", "dora@dorp2.example", "mail", "ja").main()).contains("Ga verder bij dorp");
        assertThat(world.mailsTo("dora@dorp2.example")).isEmpty();
    }

    @Test
    void the_account_is_known_afterwards_also_when_its_address_changed_and_two_organisations_do_not_mix() {
        world.person("noor@vals.example", "Noor Nieuw");
        vals.tells("een", "email", "noor@vals.example", "email_verified", true).signIn(world.guest());
        Guest guest = world.guest();
        Answered inside = vals.tells("een", "email", "noor.getrouwd@vals.example", "email_verified", true).signIn(guest);
        assertThat(inside.text()).contains("Onze mail gaat nog naar noor@vals.example");
        assertThat(guest.get("/mijn/profiel").page().selectFirst("[name=naam]").val()).isEqualTo("Noor Nieuw");
        assertThat(refused(dorp.tells("een", "email", "noor@vals.example", "email_verified", true))).contains("hoort niet bij deze organisatie");
    }

    @Test
    void an_address_that_was_given_to_somebody_else_does_not_open_what_was_hers() {
        world.person("balie@vals.example", "Bas Balie");
        vals.tells("bas", "email", "balie@vals.example", "email_verified", true).signIn(world.guest());
        assertThat(refused(vals.tells("opvolger", "email", "balie@vals.example", "email_verified", true))).contains("een ander account");
    }

    @Test
    void who_left_the_organisation_is_not_let_in_by_it_any_more() {
        world.person("vera@vals.example", "Vera Vertrok");
        vals.tells("vera", "email", "vera@vals.example", "email_verified", true).signIn(world.guest());
        world.owner().sql("update people.person set email = 'vera@elders.example' where email = 'vera@vals.example'").update();
        assertThat(refused(vals.tells("vera", "email", "vera@vals.example", "email_verified", true))).contains("kennen we je mailadres nog niet");
        assertThat(audited("account unlinked")).isPositive();
    }

    @Test
    void only_a_verified_address_counts_or_one_of_an_organisation_that_vouches() {
        world.person("ula@vals.example", "Ula Onbevestigd");
        world.person("ula@dorp.example", "Ula Dorp");
        assertThat(refused(vals.tells("ula", "email", "ula@vals.example"))).contains("geen bevestigd mailadres");
        assertThat(refused(vals.tells("ula", "email", "ula@vals.example", "email_verified", false))).contains("geen bevestigd mailadres");
        assertThat(refused(vals.tells("ula"))).contains("geen bevestigd mailadres");
        assertThat(refused(dorp.tells("ula", "email", "ula@dorp.example", "email_verified", false))).contains("geen bevestigd mailadres");
        Guest guest = world.guest();
        dorp.tells("ula", "email", "ula@dorp.example").signIn(guest);
        assertThat(guest.once("/kringen").status()).isEqualTo(200);
    }

    @Test
    void somebody_of_another_domain_or_whom_we_do_not_know_does_not_come_in() {
        world.person("ria@elders.example", "Ria Elders");
        assertThat(refused(vals.tells("ria", "email", "ria@elders.example", "email_verified", true))).contains("hoort niet bij deze organisatie");
        assertThat(refused(vals.tells("ria", "email", "ria@sub.vals.example", "email_verified", true))).contains("hoort niet bij deze organisatie");
        assertThat(refused(vals.tells("onbekend", "email", "onbekend@vals.example", "email_verified", true))).contains("uitnodiging");
        assertThat(world.owner().sql("select count(*) from people.person where email = 'onbekend@vals.example'").query(Integer.class).single()).isZero();
    }

    @Test
    void coming_back_works_once_in_the_browser_that_went_and_for_ten_minutes() {
        world.person("kees@vals.example", "Kees Keer");
        Guest guest = world.guest();
        String back = vals.tells("kees", "email", "kees@vals.example", "email_verified", true).there(guest, "");
        assertThat(world.guest().get(back).main()).as("in another browser").contains("verlopen of al gebruikt");
        assertThat(world.guest().get(back.replace(vals.href(), dorp.href())).main()).as("at another organisation").contains("verlopen of al gebruikt");
        assertThat(guest.get(back.replaceAll("state=[^&]*", "state=geraden")).main()).contains("verlopen of al gebruikt");
        assertThat(guest.get(back).status()).isEqualTo(200);
        assertThat(guest.once("/kringen").status()).isEqualTo(200);
        Guest again = world.guest().with(guest.cookies().stream().filter(cookie -> cookie.getName().equals("onderweg")).toList());
        assertThat(again.get(back).main()).contains("verlopen of al gebruikt");

        Guest late = world.guest();
        String old = vals.there(late, "");
        world.owner().sql("update identity.crossing set ends = now() - interval '1 second'").update();
        assertThat(late.get(old).main()).contains("verlopen of al gebruikt", "Log in met een link per mail");
    }

    @Test
    void a_token_with_another_nonce_for_another_client_too_old_or_with_another_signature_lets_nobody_in() {
        world.person("tess@vals.example", "Tess Token");
        Object[] fine = {"email", "tess@vals.example", "email_verified", true};
        assertThat(refused(vals.tells("tess", "email", "tess@vals.example", "email_verified", true, "nonce", "een-andere"))).contains("klopt niet");
        assertThat(refused(vals.tells("tess", -600, fine))).contains("klopt niet");
        FORGED.next(vals, SERVER, "leerkring", "email", "tess@vals.example", "email_verified", true);
        assertThat(refused(vals)).as("signed by somebody else").contains("klopt niet");
        assertThat(FORGED.used()).isTrue();
        Guest guest = world.guest();
        vals.tells("tess", fine).signIn(guest);
        assertThat(guest.once("/kringen").status()).isEqualTo(200);
    }

    @Test
    void who_stops_at_the_organisation_reads_so_and_an_answer_of_another_issuer_is_refused() {
        Guest guest = world.guest();
        String back = vals.there(guest, "?naar=/kringen");
        Answered stopped = guest.get(back.replaceAll("code=[^&]*", "error=access_denied&error_description=%3Cscript%3E"));
        assertThat(stopped.status()).isEqualTo(403);
        assertThat(stopped.main()).contains("je stopte, of het mocht niet").doesNotContain("script");
        assertThat(stopped.page().selectFirst("a[href='/inloggen?naar=%2Fkringen']")).isNotNull();
        String other = vals.there(guest, "");
        assertThat(guest.get(other + "&iss=https://kwaad.example").main()).contains("klopt niet");
    }

    @Test
    void nobody_is_sent_elsewhere_afterwards() {
        world.person("olga@vals.example", "Olga Open");
        for (String elsewhere : new String[] {"https://kwaad.example", "//kwaad.example", "/%5Ckwaad.example", "javascript:alert(1)"}) {
            Guest guest = world.guest();
            String back = vals.tells("olga", "email", "olga@vals.example", "email_verified", true).there(guest, "?naar=" + elsewhere);
            assertThat(guest.once(back).header("Location")).isEqualTo("/");
        }
        assertThat(world.guest().get("/inloggen/oidc/mislukt?reden=expired&naar=//kwaad.example").text()).doesNotContain("kwaad");
        assertThat(world.guest().get("/inloggen/oidc/mislukt?reden=anders").status()).isEqualTo(404);
        assertThat(world.guest().get("/inloggen/oidc/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void an_invitation_gives_a_seat_but_does_not_sign_in_whose_organisation_requires_its_own() {
        Guest coordinator = world.signedIn("carla@oidc.example", "Carla");
        String circle = world.circle(coordinator, "Kring met een dorp");
        coordinator.submit(coordinator.get(circle + "/uitnodigingen"), "form[action$='/uitnodigingen']", "email", "ina@dorp.example", "naam", "Ina");
        Guest guest = world.guest();
        Answered landing = guest.get(nl.leerkring.world.Mail.link(world.awaitMailTo("ina@dorp.example"), "/uitnodiging/"));
        String body = "_csrf=" + guest.token() + "&naam=Ina&gemeente=Dorp";
        Answered joined = guest.once("POST", landing.path(), body.getBytes(), "application/x-www-form-urlencoded");
        assertThat(joined.header("Location")).startsWith(dorp.href() + "?naar=");
        assertThat(guest.once(circle).status()).isEqualTo(303);
        dorp.tells("ina", "email", "ina@dorp.example");
        assertThat(guest.get(dorp.there(guest, "?naar=" + circle)).main()).contains("Kring met een dorp");
    }

    @Test
    void an_organisation_that_does_not_answer_is_a_page_with_another_way_in() {
        MockOAuth2Server silent = new MockOAuth2Server();
        silent.start();
        Organisation gone = Organisation.opened(world, silent, "weg", "weg.example");
        silent.shutdown();
        world.owner().sql("update identity.issuer set version = version + 1 where name = 'weg'").update();
        Answered answered = world.guest().get(gone.href());
        assertThat(answered.main()).contains("geeft nu geen antwoord", "Log in met een link per mail");
        assertThat(audited("sign-in refused")).isPositive();
    }

    private static String refused(Organisation at) {
        Guest guest = world.guest();
        Answered answered = at.signIn(guest);
        assertThat(answered.status()).isEqualTo(403);
        assertThat(answered.path()).isEqualTo("/inloggen/oidc/mislukt");
        assertThat(answered.main()).contains("Log in met een link per mail");
        assertThat(guest.once("/kringen").status()).isEqualTo(303);
        return answered.main();
    }

    private static int audited(String action) {
        return world.owner().sql("select count(*) from activity.audit where action = ?").param(action).query(Integer.class).single();
    }
}
