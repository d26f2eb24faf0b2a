package nl.leerkring.activity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerkring.circles.Role;
import nl.leerkring.web.Audited;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

class AuditTests {

    private static final String HERE = "/beheer/logboek";

    private final World world = World.shared();

    @Test
    void signing_in_and_out_and_what_is_refused_leave_a_line() {
        Guest visitor = world.guest();
        ask(visitor, "niemand@audit.example");
        assertThat(newest()).isEqualTo("sign-in link|unknown address|false|");
        world.person("ada@audit.example", "Ada Audit");
        Guest ada = world.guest();
        Answered sent = ask(ada, "ada@audit.example");
        assertThat(newest()).isEqualTo("sign-in link|sent|true|ada@audit.example");
        ada.submit(sent, "form[action='/inloggen/code']", "code", "FOUT FOUT");
        assertThat(newest()).isEqualTo("sign-in refused|code|false|");
        world.guest().postRaw("/inloggen/geraden");
        assertThat(newest()).isEqualTo("sign-in refused|link|false|");
        String link = Mail.link(world.mailTo("ada@audit.example"), "/inloggen/");
        ada.submit(ada.get(link), "form[action^='/inloggen/']");
        assertThat(newest()).isEqualTo("sign-in|mail|true|ada@audit.example");
        ada.postRaw("/uitloggen");
        assertThat(newest()).startsWith("sign-out|").endsWith("|true|ada@audit.example");
        Guest again = world.enter(world.guest(), "ada@audit.example");
        world.enter(world.guest(), "ada@audit.example");
        again.submit(again.get("/mijn/toegang"), "form[action^='/mijn/toegang/sessies/'][action$='/einde']:not([action='/mijn/toegang/sessies/einde'])");
        assertThat(newest()).startsWith("session ended|").endsWith("|true|ada@audit.example");
        String token = visitor.token();
        visitor.header("X-CSRF-TOKEN", token).once("POST", "/login/webauthn", "{}".getBytes(), "application/json");
        assertThat(newest()).isEqualTo("passkey refused||false|");
    }

    @Test
    void invitations_leave_a_line_when_made_taken_and_withdrawn() {
        Guest coordinator = world.signedIn("nodigt@audit.example", "Nina Nodigt");
        String circle = world.circle(coordinator, "Kring van de auditregels");
        for (String name : List.of("een", "twee")) {
            coordinator.postRaw(circle + "/uitnodigingen", "naam", name, "email", name + "@audit.example", "rol", "participant");
            assertThat(newest()).isEqualTo("invitation made|kring-van-de-auditregels 1|true|nodigt@audit.example");
        }
        Guest invited = world.guest();
        invited.submit(invited.get(Mail.link(world.awaitMailTo("een@audit.example"), "/uitnodiging/")), "form[action^='/uitnodiging/']", "gemeente", "Utrecht");
        assertThat(lines("action = 'invitation accepted' and actor = (select id from people.person where email = 'een@audit.example')")).isEqualTo(1);
        coordinator.submit(coordinator.get(circle + "/uitnodigingen"), "form[action$='/intrekking']");
        assertThat(newest()).startsWith("invitation withdrawn|").endsWith("|true|nodigt@audit.example");
    }

    @Test
    void administrators_filter_by_action_who_what_result_and_day_and_nobody_else_sees_it() {
        Guest administrator = administrator("filter@audit.example", "Flip Filter");
        UUID person = world.person("gezocht@audit.example", "Gerda Gezocht").id().value();
        announce(new Audited(person, "filterproef", "appel", true, "192.0.2.1"));
        announce(new Audited(person, "filterproef", "peer", false, "192.0.2.1"));
        announce(new Audited(null, "filterproef", person.toString(), true, "program"));
        String today = LocalDate.now(Dates.AMSTERDAM).toString();
        assertThat(rows(administrator, "?actie=filterproef")).hasSize(3).first().asString().contains("het programma", "Gerda Gezocht");
        assertThat(rows(administrator, "?actie=filterproef&wie=gerda+gez")).hasSize(2);
        assertThat(rows(administrator, "?actie=filterproef&wie=gezocht@audit.example&gelukt=nee")).singleElement().asString().contains("peer", "niet gelukt", "192.0.2.1");
        assertThat(rows(administrator, "?actie=filterproef&wat=APP")).singleElement().asString().contains("appel");
        assertThat(rows(administrator, "?actie=filterproef&van=" + today + "&tot=" + today)).hasSize(3);
        assertThat(rows(administrator, "?actie=filterproef&tot=" + LocalDate.now(Dates.AMSTERDAM).minusDays(1))).isEmpty();
        for (String wrong : List.of("?van=gisteren", "?van=2027-01-02&tot=2027-01-01", "?voor=geen-id", "?wie=" + "x".repeat(255))) {
            assertThat(administrator.get(HERE + wrong).status()).as(wrong).isEqualTo(422);
        }
        String circle = world.circle(world.signedIn("baas@audit.example", "Bas Baas"), "Kring die niets ziet");
        Guest participant = world.member(circle, "lid@audit.example", "Lia Lid", Role.PARTICIPANT);
        for (String path : List.of(HERE, HERE + "/csv", "/beheer/organisaties")) {
            assertThat(world.signedIn("baas@audit.example", "Bas Baas").get(path).status()).isEqualTo(404);
            assertThat(participant.get(path).status()).isEqualTo(404);
            assertThat(world.guest().once(path).header("Location")).startsWith("/inloggen?naar=");
        }
    }

    @Test
    void a_line_names_people_in_words_and_shows_no_other_ids() {
        Guest administrator = administrator("leest@audit.example", "Lea Leest");
        UUID person = world.person("veranderd@audit.example", "Vera Veranderd").id().value();
        String circle = UUID.randomUUID().toString();
        announce(new Audited(person, "woordproef", "mooie-kring " + person + " coordinator to participant", true, "0:0:0:0:0:0:0:1"));
        announce(new Audited(person, "woordproef", person + " PollMail " + circle, true, "192.0.2.1"));
        announce(new Audited(person, "woordproef", "all others", true, "program"));
        assertThat(rows(administrator, "?actie=woordproef")).satisfiesExactly(
                others -> assertThat(others).contains("alle andere sessies", "het programma"),
                mail -> assertThat(mail).contains("Vera Veranderd PollMail").doesNotContain(circle),
                role -> assertThat(role).contains("mooie-kring Vera Veranderd coördinator → deelnemer", "deze machine").doesNotContain(person.toString()));
        administrator.postRaw("/taal", "taal", "en", "terug", "/");
        assertThat(rows(administrator, "?actie=woordproef")).last().asString().contains("coordinator → participant", "this machine");
        assertThat(rows(administrator, "?actie=woordproef&wat=vera")).hasSize(2);
        assertThat(administrator.get(HERE + "/csv?actie=woordproef").text()).contains(person.toString(), circle);
    }

    @Test
    void one_walks_from_new_to_old_without_missing_a_line() {
        Guest administrator = administrator("bladert@audit.example", "Bo Bladert");
        IntStream.rangeClosed(1, 120).forEach(n -> announce(new Audited(null, "bladerproef", "regel " + n + ".", true, "program")));
        StringBuilder all = new StringBuilder();
        Answered page = administrator.get(HERE + "?actie=bladerproef");
        announce(new Audited(null, "bladerproef", "kwam erbij.", true, "program"));
        int pages = 1;
        for (var older = page.page().selectFirst("a[href*=voor]"); older != null; older = page.page().selectFirst("a[href*=voor]"), pages++) {
            all.append(page.main());
            page = administrator.get(older.attr("href"));
        }
        all.append(page.main());
        assertThat(pages).isEqualTo(3);
        assertThat(page.response().body().length).isLessThan(50_000);
        IntStream.rangeClosed(1, 120).forEach(n -> assertThat(all.toString()).containsOnlyOnce("regel " + n + "."));
    }

    @Test
    void the_export_holds_every_line_however_many_and_a_spreadsheet_runs_none_of_them() {
        Guest administrator = administrator("export@audit.example", "Els Export");
        IntStream.rangeClosed(1, 2_100).forEach(n -> announce(new Audited(null, "exportproef", n == 1 ? "=HYPERLINK(1)" : "regel", true, "program")));
        Answered file = administrator.get(HERE + "/csv?actie=exportproef");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.text().lines()).hasSize(2_101);
        assertThat(file.text()).contains("\"'=HYPERLINK(1)\"").doesNotContain("\"=");
    }

    @Test
    void who_looks_leaves_a_line_without_the_words_she_looked_for() {
        Guest administrator = administrator("kijkt@audit.example", "Kees Kijkt");
        administrator.get(HERE + "?actie=sign-in&wie=geheime+naam");
        assertThat(newest()).isEqualTo("audit log read|actie=sign-in wie|true|kijkt@audit.example");
        administrator.get(HERE + "/csv?wat=geheim");
        assertThat(newest()).isEqualTo("audit log export|wat|true|kijkt@audit.example");
    }

    private Answered ask(Guest guest, String email) {
        world.owner().sql("delete from identity.attempt where what like 'sign-in network %'").update();
        return guest.submit(guest.get("/inloggen"), "form[action='/inloggen']", "email", email);
    }

    private Guest administrator(String email, String name) {
        Guest guest = world.signedIn(email, name);
        world.owner().sql("insert into identity.administrator (person) select id from people.person where email = ? on conflict do nothing").param(email).update();
        return guest;
    }

    private List<String> rows(Guest guest, String query) {
        return guest.get(HERE + query).page().select("main tbody tr").eachText();
    }

    private void announce(Audited audited) {
        world.bean(ApplicationEventMulticaster.class).multicastEvent(new PayloadApplicationEvent<>(this, audited));
    }

    private String newest() {
        return world.owner().sql("""
                select a.action || '|' || a.object || '|' || a.succeeded || '|' || coalesce(p.email::text, '') from activity.audit a
                left join people.person p on p.id = a.actor order by a.at desc, a.id desc limit 1
                """).query(String.class).single();
    }

    private int lines(String where) {
        return world.owner().sql("select count(*) from activity.audit where " + where).query(Integer.class).single();
    }
}
