package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seats;
import nl.leerkring.circles.seats.Sittings;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.oidc.Organisation;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Language;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: whatever somebody begins at one she goes on with at the other. Jobs and mail: JobsTests and MailTests. */
class NodesTests {

    private static final String ASK = "form[action='/inloggen']";
    private static final String ENTER = "form[action^='/inloggen/']";
    private static final MockOAuth2Server ISSUER = new MockOAuth2Server();
    private static World one;
    private static World two;

    @BeforeAll
    static void start() {
        ISSUER.start();
        TestDatabase database = TestDatabase.fresh();
        one = World.with(database, "--leerkring.oidc.loopback=true");
        two = World.with(database, "--leerkring.oidc.loopback=true");
    }

    @AfterAll
    static void stop() {
        one.stop();
        two.stop();
        ISSUER.shutdown();
    }

    @Test
    void who_signs_in_at_one_works_at_the_other_and_signing_out_ends_both() {
        Guest here = one.signedIn("wim@knopen.example", "Wim Wissel");
        Guest there = across(here);
        String circle = two.circle(there, "Kring van twee knopen");
        assertThat(here.get(circle).status()).isEqualTo(200);
        there.postRaw("/uitloggen");
        assertThat(here.once("/kringen").status()).isEqualTo(303);
        assertThat(across(here).once("/kringen").status()).isEqualTo(303);
    }

    @Test
    void a_link_asked_for_at_one_is_used_at_the_other_and_once() {
        one.person("lia@knopen.example", "Lia Link");
        Guest asking = one.guest();
        Answered sent = asking.submit(asking.get("/inloggen"), ASK, "email", "lia@knopen.example");
        String link = Mail.link(two.mailTo("lia@knopen.example"), "/inloggen/");
        Guest guest = two.guest();
        assertThat(guest.submit(guest.get(link), ENTER).status()).isEqualTo(200);
        assertThat(one.guest().get(link).status()).isEqualTo(410);
        String code = two.mailTo("lia@knopen.example").plain().replaceAll("(?s).*?([A-Z0-9]{4} [A-Z0-9]{4}).*", "$1");
        assertThat(asking.submit(sent, "form[action='/inloggen/code']", "code", code).status()).as("one link, one use").isEqualTo(422);
    }

    @Test
    void whoever_leaves_for_her_organisation_from_one_may_come_back_to_the_other() {
        Organisation organisation = Organisation.opened(one, ISSUER, "overal", "overal.example");
        one.person("ora@overal.example", "Ora Overal");
        Guest guest = one.guest();
        String back = organisation.tells("ora", "email", "ora@overal.example", "email_verified", true).there(guest, "?naar=/mijn/profiel");
        Guest there = across(guest);
        assertThat(there.get(back).path()).isEqualTo("/mijn/profiel");
        assertThat(across(there, one).get("/mijn/profiel").status()).isEqualTo(200);
        assertThat(guest.get(back).status()).as("used up").isEqualTo(403);
    }

    @Test
    void what_an_administrator_changes_at_one_holds_at_the_other_at_once() {
        Organisation organisation = Organisation.opened(one, ISSUER, "sluit", "sluit.example");
        assertThat(two.guest().once(organisation.href()).status()).isEqualTo(303);
        Guest administrator = Organisation.administrator(one);
        String page = organisation.href().replace("/inloggen/oidc/", "/beheer/inloggen/");
        administrator.submit(administrator.get(page), "form[data-draft]", "client", "andere-client");
        assertThat(two.guest().once(organisation.href()).header("Location")).contains("client_id=andere-client");
        administrator.submit(administrator.get(page), "form[action$='/sluiting']");
        assertThat(two.guest().once(organisation.href()).status()).isEqualTo(404);
    }

    @Test
    void how_often_something_is_tried_counts_over_both() {
        one.person("vaak@knopen.example", "Vera Vaak");
        for (int i = 0; i < 10; i++) {
            Guest guest = (i % 2 == 0 ? one : two).guest();
            guest.submit(guest.get("/inloggen"), ASK, "email", "vaak@knopen.example");
        }
        assertThat(one.mailsTo("vaak@knopen.example").size()).isBetween(5, 9); // ten if each counted for itself; the window may turn in between
        assertThat(one.owner().sql("select sum(times) from identity.attempt where what = 'sign-in address vaak@knopen.example'").query(Integer.class)
                .single()).isEqualTo(10);
    }

    @Test
    void what_changes_at_one_reaches_a_page_that_is_open_at_the_other() throws Exception {
        Guest coordinator = one.signedIn("cora@hint.example", "Cora Hint");
        String circle = one.circle(coordinator, "Kring die hoort");
        Guest piet = one.member(circle, "piet@hint.example", "Piet Hint", Role.PARTICIPANT);
        BlockingQueue<String> heard = listen(piet, two, circle);
        coordinator.submit(coordinator.get(circle + "/bijeenkomsten/1/gegevens"), "form[action$='/gegevens']", "thema", "Een nieuw thema");
        assertThat(next(heard, "data:")).isEqualTo("data: bijeenkomst-1");
        assertThat(across(piet).get(circle + "/bijeenkomsten/1").main()).contains("Een nieuw thema");
    }

    @Test
    void a_stream_at_one_closes_when_the_seat_or_the_session_ends_at_the_other() throws Exception {
        Guest coordinator = one.signedIn("cora@einde.example", "Cora Einde");
        String circle = one.circle(coordinator, "Kring met een einde");
        Guest piet = one.member(circle, "piet@einde.example", "Piet Einde", Role.PARTICIPANT);
        BlockingQueue<String> heard = listen(piet, two, circle);
        Guest elsewhere = one.enter(one.guest(), "piet@einde.example");
        elsewhere.postRaw("/mijn/toegang/sessies/einde");
        assertThat(next(heard, "(")).isEqualTo("(ended)");
        assertThat(across(piet).once(circle + "/live").status()).as("signed out").isEqualTo(303);

        BlockingQueue<String> again = listen(elsewhere, two, circle);
        end(circle, "cora@einde.example", "piet@einde.example");
        assertThat(next(again, "(")).isEqualTo("(ended)");
        assertThat(across(elsewhere).once(circle + "/live").status()).as("no seat").isEqualTo(404);
        assertThat(across(elsewhere).get("/kringen").status()).as("still signed in").isEqualTo(200);
    }

    private static Guest across(Guest guest) {
        return across(guest, two);
    }

    private static Guest across(Guest guest, World to) {
        return new Guest(to.base()).with(guest.cookies());
    }

    private static void end(String circle, String coordinator, String email) {
        Viewer viewer = new Viewer(person(coordinator), "Cora", coordinator, Language.NL, false, UUID.randomUUID(), "mail", "test", false);
        one.bean(Sittings.class).remove(one.bean(Seats.class).find(viewer, circle.substring("/kring/".length())).orElseThrow().coordinator(), person(email));
    }

    private static PersonId person(String email) {
        return new PersonId(one.owner().sql("select id from people.person where email = ?").param(email).query(UUID.class).single());
    }

    /** The lines of the stream of a circle, from the moment that it listens; "(ended)" when it is over. */
    private static BlockingQueue<String> listen(Guest guest, World at, String circle) throws Exception {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        String cookies = guest.cookies().stream().map(each -> each.getName() + "=" + each.getValue()).collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create(at.base() + circle + "/live")).header("Cookie", cookies).build();
        Thread.ofVirtual().start(() -> {
            try (HttpClient client = HttpClient.newHttpClient()) {
                client.send(request, BodyHandlers.ofLines()).body().forEach(lines::add);
            } catch (Exception cut) {
                lines.add("(cut: " + cut + ")");
            }
            lines.add("(ended)");
        });
        assertThat(lines.poll(20, TimeUnit.SECONDS)).isEqualTo("retry: 2000");
        return lines;
    }

    /** Among the next few lines: a stream that goes on and on sends one every fifteen seconds. */
    private static String next(BlockingQueue<String> lines, String beginning) throws InterruptedException {
        for (int i = 0; i < 6; i++) {
            String line = lines.poll(20, TimeUnit.SECONDS);
            if (line != null && line.startsWith(beginning)) {
                return line;
            }
        }
        return "(nothing)";
    }
}
