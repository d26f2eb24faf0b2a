package nl.leerkring.identity.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    @Test
    void a_mail_among_many_is_found_by_a_part_of_its_address_and_page_after_page() {
        Guest olga = WORLD.signedIn("olga@postzoek.example", "Olga Post");
        WORLD.owner().sql("insert into identity.administrator (person) select id from people.person where email = 'olga@postzoek.example'").update();
        WORLD.owner().sql("""
                insert into notices.mail (id, kind, address, subject, plain, html, state)
                select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'DigestMail', 'Persoon' || n || '@veelpost.example', 'Nieuws ' || n, '', '', case when n = 7 then 'failed' else 'sent' end
                from generate_series(1, 120) n
                """).update();
        Answered first = olga.submit(olga.get("/beheer/post"), "form[action='/beheer/post']", "adres", "@VEELPOST");
        assertThat(subjects(first)).hasSize(50).startsWith("Nieuws 120").endsWith("Nieuws 71");
        assertThat(links(first)).containsExactly("Ouder");
        Answered second = olga.get(link(first, "Ouder"));
        assertThat(subjects(second)).hasSize(50).startsWith("Nieuws 70").endsWith("Nieuws 21");
        Answered last = olga.get(link(second, "Ouder"));
        assertThat(subjects(last)).hasSize(20).startsWith("Nieuws 20").endsWith("Nieuws 1");
        assertThat(links(last)).containsExactly("Nieuwer");
        assertThat(subjects(olga.get(link(last, "Nieuwer")))).isEqualTo(subjects(second));
        assertThat(subjects(olga.get(link(second, "Nieuwer")))).isEqualTo(subjects(first));
        Answered failed = olga.get(first.page().select(".lk-tabs a").stream().filter(tab -> tab.text().equals("mislukt")).findFirst().orElseThrow().attr("href"));
        assertThat(subjects(failed)).as("the same search in another state").containsExactly("Nieuws 7");
        assertThat(subjects(olga.submit(failed, "form[action='/beheer/post']", "adres", "soon7@veel"))).containsExactly("Nieuws 7");
        assertThat(olga.get("/beheer/post?adres=100%25_veelpost").main()).contains("Niets gevonden", "geen mail aan een adres met ‘100%_veelpost’");
        assertThat(olga.get("/beheer/post?voor=gisteren").status()).isEqualTo(422);
        assertThat(WORLD.signedIn("piet@postzoek.example", "Piet Post").get("/beheer/post?adres=veelpost").status()).isEqualTo(404);
        WORLD.owner().sql("delete from notices.mail where address like '%@veelpost.example'").update();
        WORLD.owner().sql("delete from identity.administrator where person = (select id from people.person where email = 'olga@postzoek.example')").update();
    }

    private static List<String> subjects(Answered page) {
        return page.page().select("main a[href^='/beheer/post/']").eachText();
    }

    private static List<String> links(Answered page) {
        return page.page().select("main a[href*='voor='], main a[href*='na=']").eachText();
    }

    private static String link(Answered page, String words) {
        return page.page().select("main a[href^='/beheer/post?']").stream().filter(link -> link.text().equals(words)).findFirst().orElseThrow().attr("href");
    }
}
