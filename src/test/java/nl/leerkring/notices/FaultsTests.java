package nl.leerkring.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.world.Guest;
import nl.leerkring.world.PickyPost;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a mail server refuses is seen by who coordinates the circle, and by nobody else. */
class FaultsTests {

    private static final String INVITE = "form[action$='/uitnodigingen']";
    private static final PickyPost POST = new PickyPost();
    private static World world;
    private static Guest coordinator;

    @BeforeAll
    static void start() {
        world = World.with(TestDatabase.fresh(), "--leerkring.smtp.url=" + POST.url(), "--leerkring.mail.every=100ms");
        coordinator = world.signedIn("cleo@kring.example", "Cleo Coördinator");
    }

    @AfterAll
    static void stop() throws Exception {
        world.stop();
        POST.close();
    }

    @Test
    void an_invitation_that_does_not_arrive_says_so_until_one_does() {
        String circle = world.circle(coordinator, "Kring met een tikfout");
        POST.refuse("typfout@kring.example");
        coordinator.submit(coordinator.get(circle + "/uitnodigingen"), INVITE, "naam", "Tess Typfout", "email", "typfout@kring.example", "rol", "participant");
        await("typfout@kring.example", "failed", 1);
        var page = coordinator.get(circle + "/uitnodigingen");
        assertThat(page.main()).contains("Mail komt niet aan: dit adres bestaat niet (meer).", "Recipient address rejected", "Trek anders deze uitnodiging in")
                .doesNotContain("wacht op antwoord");
        POST.accept("typfout@kring.example");
        coordinator.submit(page, "form[action$='/herhaling']");
        await("typfout@kring.example", "sent", 1);
        assertThat(coordinator.get(circle + "/uitnodigingen").main()).contains("wacht op antwoord").doesNotContain("komt niet aan");
    }

    @Test
    void a_member_whom_mail_does_not_reach_is_marked_for_coordinators_of_that_circle_alone() {
        String circle = world.circle(coordinator, "Kring met een oud adres");
        Guest other = world.signedIn("otto@kring.example", "Otto Ander");
        String elsewhere = world.circle(other, "Kring elders");
        Guest member = world.member(circle, "oud@kring.example", "Olga Oud", Role.PARTICIPANT);
        world.member(elsewhere, "oud@kring.example", "Olga Oud", Role.PARTICIPANT);
        member.submit(member.get("/mijn/profiel"), "form[action='/mijn/profiel']", "gemeente", "Utrecht", "mail-zichtbaar", "");
        POST.refuse("oud@kring.example");
        send(circle, "oud@kring.example");
        await("oud@kring.example", "failed", 1);
        String people = coordinator.get(circle + "/mensen").page().selectFirst("#gevonden a:contains(Olga)").attr("href");
        assertThat(coordinator.get(circle + "/mensen").main()).contains("mail komt niet aan");
        assertThat(coordinator.get(people).main()).contains("Mail komt niet aan: dit adres bestaat niet (meer).", "<…>: Recipient address rejected")
                .doesNotContain("oud@kring.example", "Heel geheim");
        assertThat(member.get(people).main()).doesNotContain("komt niet aan", "rejected");
        assertThat(member.get(circle + "/mensen").main()).doesNotContain("komt niet aan");
        assertThat(other.get(elsewhere + "/mensen").main()).contains("Olga Oud").doesNotContain("komt niet aan");
        assertThat(world.bean(Faults.class).of(Key.circle(UUID.randomUUID()), id(circle))).isEmpty();
        world.owner().sql("update people.person set email = 'nieuw@kring.example' where email = 'oud@kring.example'").update();
        assertThat(coordinator.get(circle + "/mensen").main()).doesNotContain("komt niet aan");
    }

    @Test
    void the_codes_of_mail_servers_are_told_in_words() {
        assertThat(told("552 5.2.2 Mailbox full")).isEqualTo("de mailbox is vol");
        assertThat(told("550 5.7.26 unauthenticated")).startsWith("hun mailserver vertrouwt ons niet");
        assertThat(told("Connection refused")).isEqualTo("de mailserver neemt hem niet aan");
    }

    private static String told(String reason) {
        return new Fault("a@b.example", null, Instant.EPOCH, reason).why().nl();
    }

    /** A mail as a letter leaves it in the outbox. */
    private static void send(String circle, String address) {
        world.owner().sql("""
                insert into notices.mail (id, circle, person, kind, address, subject, plain, html)
                select gen_random_uuid(), ?, id, 'Sample', ?, 'Heel geheim', 'Heel geheim', '' from people.person where email = ?
                """).param(id(circle)).param(address).param(address).update();
    }

    private static UUID id(String circle) {
        return world.owner().sql("select id from circles.circle where slug = ?").param(circle.substring("/kring/".length())).query(UUID.class).single();
    }

    private static void await(String address, String state, int times) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50)).until(() -> world.owner()
                .sql("select count(*) from notices.mail where circle is not null and address = ? and state = ?").param(address).param(state).query(Integer.class).single() >= times);
    }
}
