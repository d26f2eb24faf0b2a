package nl.leerkring.identity.admin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AdminTests {

    private static final World WORLD = World.with(TestDatabase.fresh());

    @AfterAll
    static void stop() {
        WORLD.stop();
    }

    @Test
    void the_first_administrator_comes_by_a_link_that_works_once_and_then_adds_others() {
        String token = WORLD.bean(Administrators.class).invitation().orElseThrow();
        assertThat(WORLD.guest().get("/eerste-beheerder/geraden").status()).isEqualTo(404);
        Guest first = WORLD.guest();
        Answered form = first.get("/eerste-beheerder/" + token);
        assertThat(first.submit(form, "form[action^='/eerste']", "naam", "", "email", "geen adres").status()).isEqualTo(422);
        Answered inside = first.submit(form, "form[action^='/eerste']", "naam", "Berta Beheer", "email", "berta@beheer.example");
        assertThat(inside.path()).isEqualTo("/beheer");
        assertThat(WORLD.guest().get("/eerste-beheerder/" + token).status()).isEqualTo(404);
        assertThat(WORLD.bean(Administrators.class).invitation()).isEmpty();

        assertThat(first.submit(inside, "form[action$='/einde']").status()).as("the last one stays").isEqualTo(409);
        Answered two = first.submit(inside, "form[action='/beheer/beheerders']", "naam", "Bob Beheer", "email", "bob@beheer.example");
        assertThat(two.main()).contains("Bob Beheer");
        assertThat(WORLD.signedIn("bob@beheer.example", "Bob Beheer").get("/beheer").status()).isEqualTo(200);
    }

    @Test
    void without_a_mail_server_the_mail_is_read_in_the_administration_and_by_nobody_else() {
        Guest anna = WORLD.signedIn("anna@post.example", "Anna Post");
        assertThat(anna.get("/beheer/post").status()).isEqualTo(404);
        WORLD.owner().sql("insert into identity.administrator (person) select id from people.person where email = 'anna@post.example'").update();
        Answered post = anna.get("/beheer/post");
        assertThat(post.main()).contains("Leerkring: inloggen", "anna@post.example");
        Answered mail = anna.get(post.page().selectFirst("a[href^='/beheer/post/']").attr("href"));
        assertThat(mail.main()).contains("/inloggen/");
        assertThat(WORLD.owner().sql("select count(*) from activity.audit where action = 'mail read'").query(Integer.class).single()).isEqualTo(1);
        WORLD.owner().sql("delete from identity.administrator where person = (select id from people.person where email = 'anna@post.example')").update();
    }
}
