package nl.leerkring.identity.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

class OrganisationTests {

    private static final String HERE = "/beheer/organisaties";

    private final World world = World.shared();
    private final Guest administrator = administrator();

    @Test
    void all_municipalities_are_there_page_by_page_and_found_by_name_or_domain() {
        Answered first = administrator.get(administrator.get("/beheer").page().selectFirst("a[href='" + HERE + "']").attr("href") + "?soort=gemeente");
        assertThat(first.main()).contains("342 organisaties");
        assertThat(first.page().select("main .lk-list a")).hasSize(50);
        assertThat(first.response().body().length).isLessThan(50_000);
        Answered second = administrator.get(first.page().select("main .lk-row a").last().attr("href"));
        assertThat(second.page().select("main .lk-list a").eachText()).doesNotContainAnyElementsOf(first.page().select("main .lk-list a").eachText());
        assertThat(administrator.get(HERE + "?zoek=zwolle.nl").main()).contains("Zwolle", "Overijssel");
        assertThat(administrator.get(HERE + "?zoek=bestaatniet").main()).contains("Niets gevonden");
        assertThat(administrator.get(HERE + "?pagina=kwijt").status()).isEqualTo(200);
    }

    @Test
    void an_organisation_that_is_added_is_suggested_by_each_of_its_mail_domains() {
        Answered made = add("Adviesbureau Noord", "noord.example, @noord-advies.example");
        assertThat(made.text()).contains("Adviesbureau Noord staat erbij.");
        for (String email : List.of("a@noord.example", "b@noord-advies.example")) {
            world.person(email, "Iemand");
            assertThat(organisation(email)).isEqualTo("Adviesbureau Noord");
        }
        assertThat(audit("organisation added")).contains("Adviesbureau Noord");
    }

    @Test
    void what_is_wrong_is_told_and_what_was_typed_stays() {
        add("Bureau Bezet", "bezet.example");
        for (String[] wrong : new String[][] {{"", "", "naam"}, {"x".repeat(121), "", "naam"}, {"bureau bezet", "", "naam"}, {"Nieuw", "geen domein!", "domeinen"},
                {"Nieuw", "localhost", "domeinen"}, {"Nieuw", "bezet.example", "domeinen"}, {"Nieuw", "zwolle.nl", "domeinen"}}) {
            Answered again = add(wrong[0], wrong[1]);
            assertThat(again.status()).as(wrong[0] + "/" + wrong[1]).isEqualTo(422);
            assertThat(again.page().select("[aria-invalid]").eachAttr("name")).containsExactly(wrong[2]);
            assertThat(again.page().selectFirst("[name=domeinen]").val()).isEqualTo(wrong[1]);
        }
    }

    @Test
    void of_a_municipality_only_the_mail_domains_change_and_two_windows_do_not_overwrite_each_other() {
        String assen = HERE + "/" + id("Assen");
        Answered opened = administrator.get(assen);
        assertThat(opened.page().select("main [name=naam]")).isEmpty();
        administrator.postRaw(assen, "naam", "Gekaapt", "domeinen", "assen.nl\ngemeente-assen.example", "versie", opened.page().selectFirst("main [name=versie]").val());
        assertThat(administrator.get(assen).main()).contains("Assen", "gemeente-assen.example").doesNotContain("Gekaapt");
        Answered stale = administrator.submit(opened, "form[action='" + assen + "']", "domeinen", "assen.nl");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(administrator.submit(stale, "form[action='" + assen + "']").status()).isEqualTo(200);
        assertThat(administrator.get(assen + "/samenvoeging").status()).isEqualTo(404);
        assertThat(administrator.postRaw(assen + "/samenvoeging", "naar", "Groningen").status()).isEqualTo(404);
    }

    @Test
    void a_double_goes_into_the_one_it_meant_with_its_people_domains_meetings_and_offers() {
        PlannedDay day = PlannedDay.in("dubbel.example", Duration.ofDays(30));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        piet.submit(piet.get("/mijn/profiel"), "form[action='/mijn/profiel']", "gemeente", "Gem. Deventer", "gemeente-bedoeld", "Gem. Deventer");
        UUID from = id("Gem. Deventer");
        UUID into = id("Deventer");
        day.set("host = ?", from);
        offer(day, from);
        offer(day, into);
        String page = administrator.get(HERE + "?zoek=gem.+dev").page().selectFirst("main .lk-list a").attr("href");
        administrator.submit(administrator.get(page), "form[action='" + page + "']", "domeinen", "dubbel-deventer.example");
        Answered merging = administrator.get(administrator.get(page).page().selectFirst("a[href$=samenvoeging]").attr("href"));
        assertThat(merging.main()).contains("1 mens verhuist", "Dit kan niet terug");
        for (String wrong : List.of("", "Bestaat niet", "Gem. Deventer", "x".repeat(121))) {
            assertThat(administrator.submit(merging, "form[action$='/samenvoeging']", "naar", wrong).status()).as(wrong).isEqualTo(422);
        }
        Answered done = administrator.submit(merging, "form[action$='/samenvoeging']", "naar", "deventer");
        assertThat(done.path()).isEqualTo(HERE + "/" + into);
        assertThat(done.main()).contains("dubbel-deventer.example");

        assertThat(organisation(day.mail("piet"))).isEqualTo("Deventer");
        assertThat(day.now().host()).isNotNull();
        assertThat(references(from)).as("nothing refers to the double any more").isEmpty();
        assertThat(day.world.owner().sql("select state from meetings.host_offer where circle = ? order by state").param(day.circleId).query(String.class).list())
                .containsExactly("open", "withdrawn");
        assertThat(administrator.get(HERE + "?zoek=gem.+dev").main()).contains("Niets gevonden");
        assertThat(administrator.get(page).status()).isEqualTo(404);
        assertThat(administrator.submit(merging, "form[action$='/samenvoeging']", "naar", "Deventer").status()).as("pressed again").isEqualTo(404);
        piet.submit(piet.get("/mijn/profiel"), "form[action='/mijn/profiel']", "gemeente", "gem. deventer");
        assertThat(organisation(day.mail("piet"))).as("the old name leads there too").isEqualTo("Deventer");
        assertThat(add("Gem. Deventer", "").status()).isEqualTo(422);
        assertThat(audit("organisations merged")).contains("Gem. Deventer → Deventer");
    }

    @Test
    void merged_both_ways_at_once_one_is_left() throws Exception {
        add("Heen BV", "");
        add("Weer BV", "");
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(Stream.of(new String[] {"Heen BV", "Weer BV"}, new String[] {"Weer BV", "Heen BV"}).map(pair -> (Callable<Integer>) () ->
                    administrator.postRaw(HERE + "/" + id(pair[0]) + "/samenvoeging", "naar", pair[1]).status()).toList());
            assertThat(answers.stream().map(each -> each.resultNow()).filter(status -> status == 200)).hasSize(1);
            assertThat(answers.stream().map(each -> each.resultNow())).allMatch(status -> List.of(200, 404, 409, 422).contains(status));
        }
        assertThat(world.owner().sql("select count(*) from people.organisation where name in ('Heen BV', 'Weer BV') and merged_into is null").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void every_table_that_refers_to_an_organisation_is_known_to_follow_a_merge() {
        assertThat(columns()).as("a module that refers to an organisation hears OrganisationsMerged and is then named here").containsExactlyInAnyOrder(
                "people.organisation.merged_into", "people.person.organisation", "meetings.meeting.host", "meetings.host_offer.organisation", "news.item.organisation",
                "knowledge.card.organisation", "knowledge.standing.organisation", "knowledge.variant.organisation", "knowledge.employer.organisation", "knowledge.consent.organisation");
    }

    @Test
    void who_administers_nothing_changes_nothing() {
        Guest somebody = world.signedIn("nee@organisaties.example", "Niet Beheerder");
        String assen = HERE + "/" + id("Assen");
        for (String path : List.of(HERE, assen, assen + "/samenvoeging")) {
            assertThat(somebody.postRaw(path, "naam", "Kaap", "naar", "Zwolle").status()).isEqualTo(404);
        }
        assertThat(somebody.get(HERE + "/nieuw").status()).isEqualTo(404);
    }

    private Answered add(String name, String domains) {
        return administrator.submit(administrator.get(HERE + "/nieuw"), "form[action='" + HERE + "']", "naam", name, "domeinen", domains);
    }

    private Guest administrator() {
        Guest guest = world.signedIn("beheer@organisaties.example", "Olaf Ordent");
        world.owner().sql("insert into identity.administrator (person) select id from people.person where email = 'beheer@organisaties.example' on conflict do nothing").update();
        return guest;
    }

    private UUID id(String name) {
        return world.owner().sql("select id from people.organisation where name = ?").param(name).query(UUID.class).single();
    }

    private String organisation(String email) {
        return world.owner().sql("select o.name from people.person p join people.organisation o on o.id = p.organisation where p.email = ?").param(email)
                .query(String.class).single();
    }

    private List<String> audit(String action) {
        return world.owner().sql("select object from activity.audit where action = ?").param(action).query(String.class).list();
    }

    private void offer(PlannedDay day, UUID organisation) {
        world.owner().sql("insert into meetings.host_offer (id, circle, organisation, person, made) values (gen_random_uuid(), ?, ?, ?, now())")
                .params(day.circleId, organisation, day.person("piet")).update();
    }

    private List<String> references(UUID organisation) {
        return columns().stream().filter(column -> world.owner().sql("select exists (select 1 from " + column.substring(0, column.lastIndexOf('.')) + " where "
                + column.substring(column.lastIndexOf('.') + 1) + " = ?)").param(organisation).query(Boolean.class).single()).toList();
    }

    private List<String> columns() {
        return world.owner().sql("""
                select c.conrelid::regclass::text || '.' || a.attname from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid = 'people.organisation'::regclass
                """).query(String.class).list();
    }
}
