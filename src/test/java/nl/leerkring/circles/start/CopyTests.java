package nl.leerkring.circles.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CopyTests {

    private static final String NEW = "form[action='/kringen']";
    private static final String SETTINGS = "form[action$='/instellingen']";

    private final World world = World.shared();
    private final Guest coordinator = world.signedIn("kopieert@kopie.example", "Kopie Coördinator");

    @Test
    void everything_comes_along_but_dates_names_and_what_happened() {
        String model = model("Kring als voorbeeld");
        world.member(model, "lid@kopie.example", "Lid van Toen", Role.PARTICIPANT);
        Answered choose = coordinator.submit(coordinator.get("/kringen/nieuw?bron=" + slug(model)), NEW, "naam", "Tweede ronde", "doel", "Een eigen doel");
        assertThat(choose.path()).isEqualTo("/kring/tweede-ronde/uitnodigingen/kring");
        assertThat(choose.main()).contains("Lid van Toen").doesNotContain("lid@kopie.example");
        Answered settings = coordinator.get("/kring/tweede-ronde/instellingen");
        assertThat(settings.page().selectFirst("[name=doel]").text()).isEqualTo("Een eigen doel");
        assertThat(settings.page().selectFirst("[name=partners]").val()).isEqualTo("RIVM");
        assertThat(settings.page().selectFirst("[name=kleur]").val()).isEqualTo("#1d5c63");
        assertThat(settings.page().selectFirst("[name=afspraken]").text()).isEqualTo("Wat gezegd is, blijft hier.");
        assertThat(coordinator.get("/kring/tweede-ronde").main()).doesNotContain("Lees de afspraken");
        assertThat(meetings("tweede-ronde")).containsExactly("Kennismaken en agenderen|online|false", "Visie|on_location|false", "Plan|on_location|false");
        assertThat(items("tweede-ronde", "Kennismaken en agenderen")).isEqualTo(items(slug(model), "Kennismaken en agenderen")).hasSize(10);
        assertThat(named("tweede-ronde")).isZero();
        assertThat(lines("tweede-ronde")).containsExactly("Koffie halen|-7|host|false");
    }

    @Test
    void only_what_was_ticked_comes_along_and_the_template_fills_the_rest() {
        String model = model("Kring voor een deel");
        Answered home = coordinator.submit(coordinator.get("/kringen/nieuw?bron=" + slug(model)), NEW, "naam", "Alleen de afspraken", "mee", "afspraken");
        assertThat(home.path()).isEqualTo("/kring/alleen-de-afspraken");
        assertThat(meetings("alleen-de-afspraken")).hasSize(4);
        assertThat(coordinator.get("/kring/alleen-de-afspraken/instellingen").page().selectFirst("[name=partners]").val()).isEmpty();
        coordinator.submit(coordinator.get("/kringen/nieuw?bron=" + slug(model)), NEW, "naam", "Leeg en afgesproken", "mee", "afspraken", "sjabloon", "leeg");
        assertThat(meetings("leeg-en-afgesproken")).isEmpty();
        coordinator.submit(coordinator.get("/kringen/nieuw"), NEW, "naam", "Leeg zonder kopie", "sjabloon", "leeg");
        assertThat(meetings("leeg-zonder-kopie")).isEmpty();
    }

    @Test
    void wrong_choices_are_explained_and_what_was_typed_stays() {
        String model = model("Kring met vragen");
        Answered opened = coordinator.get("/kringen/nieuw?bron=" + slug(model));
        Answered without = coordinator.submit(opened, NEW, "naam", "Dit blijft staan", "mee", "programma");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.main()).contains("Programma en checklist horen bij de bijeenkomsten");
        assertThat(without.page().selectFirst("[name=naam]").val()).isEqualTo("Dit blijft staan");
        assertThat(coordinator.submit(opened, NEW, "naam", "Niets", "mee", "keizer").main()).contains("Kies wat er meegaat");
        assertThat(coordinator.get("/kring/dit-blijft-staan").status()).isEqualTo(404);
    }

    @Test
    void who_does_not_coordinate_a_circle_copies_nothing_of_it() {
        String model = model("Kring van een ander");
        Guest member = world.member(model, "leidt@kopie.example", "Leidt Mee", Role.FACILITATOR);
        assertThat(member.get("/kringen/nieuw?bron=" + slug(model)).main()).doesNotContain("Kring van een ander");
        for (Guest guest : List.of(member, world.signedIn("vreemd@kopie.example", "Vreemde"))) {
            Answered refused = guest.postRaw("/kringen", "naam", "Gestolen", "zichtbaar", "closed", "sjabloon", "leeg", "bron", slug(model), "mee", "bijeenkomsten");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("Kies een kring die je zelf coördineert").doesNotContain("Kring van een ander");
        }
        String own = world.circle(member, "Eigen kring van Leidt");
        assertThat(member.get(own + "/uitnodigingen/kring?van=" + slug(model)).main()).doesNotContain("Kopie Coördinator");
        assertThat(member.postRaw(own + "/uitnodigingen/kring", "van", slug(model), "wie", UUID.randomUUID().toString()).status()).isEqualTo(422);
        assertThat(coordinator.get(own + "/uitnodigingen/kring").status()).isEqualTo(404);
    }

    @Test
    void people_of_another_circle_are_invited_when_the_coordinator_says_so() {
        String model = model("Kring met mensen");
        world.member(model, "een@kopie.example", "Een Eerste", Role.PARTICIPANT);
        world.member(model, "twee@kopie.example", "Twee Tweede", Role.FACILITATOR);
        world.member(model, "oud@kopie.example", "Oud Lid", Role.ALUMNUS);
        String next = world.circle(coordinator, "Volgende kring met mensen");
        Answered choose = coordinator.get(next + "/uitnodigingen/kring?van=" + slug(model));
        assertThat(choose.page().select("[name=wie]").eachAttr("value")).hasSize(2);
        assertThat(choose.main()).contains("Een Eerste", "Twee Tweede").doesNotContain("Oud Lid");
        assertThat(coordinator.postRaw(next + "/uitnodigingen/kring", "van", slug(model), "wie", "geen-id").status()).isEqualTo(422);
        assertThat(world.mailsTo("een@kopie.example")).noneMatch(mail -> mail.subject().contains("doe je mee"));
        String second = choose.page().select("[name=wie]").stream().filter(each -> each.parent().text().contains("Twee")).map(Element::val).findFirst().orElseThrow();
        Answered sent = coordinator.submit(choose, "form.lk-form[method=post]", "wie", second);
        assertThat(sent.text()).contains("1 uitnodiging gaat op weg.", "begeleider");
        assertThat(world.awaitMailTo("twee@kopie.example", "doe je mee").subject()).startsWith("Volgende kring met mensen");
        assertThat(coordinator.get(next + "/uitnodigingen/kring?van=" + slug(model)).main()).contains("Een Eerste").doesNotContain("Twee Tweede");
        assertThat(coordinator.submit(choose, "form.lk-form[method=post]", "wie", second).status()).isEqualTo(422);
    }

    /** The first day online and led by somebody, with a checklist; the last one cancelled. */
    private String model(String name) {
        String circle = world.circle(coordinator, name);
        coordinator.submit(coordinator.get(circle + "/instellingen"), SETTINGS, "doel", "Doel van toen", "partners", "RIVM", "kleur", "#1d5c63",
                "afspraken", "Wat gezegd is, blijft hier.");
        UUID id = id(slug(circle));
        world.owner().sql("update meetings.meeting set form = 'online', starts = now(), ends = now() + interval '1 hour' where circle = ? and number = 1").param(id).update();
        world.owner().sql("update meetings.meeting set cancelled = now() where circle = ? and number = 4").param(id).update();
        world.owner().sql("update meetings.programme_item set lead_name = 'Iemand van toen', room = 'Zaal', notes = 'Geheim', place = 2 where circle = ? and place in (2, 3)").param(id).update();
        world.owner().sql("""
                insert into meetings.checklist_line (id, circle, meeting, what, days, side, done, made, removed)
                select gen_random_uuid(), circle, id, x.what, -7, 'host', now(), now(), x.removed
                from meetings.meeting, (values ('Koffie halen', null), ('Weggehaald', now())) as x (what, removed) where circle = ? and number = 1
                """).param(id).update();
        return circle;
    }

    private static String slug(String circle) {
        return circle.substring("/kring/".length());
    }

    private UUID id(String slug) {
        return world.owner().sql("select id from circles.circle where slug = ?").param(slug).query(UUID.class).single();
    }

    private List<String> meetings(String slug) {
        return world.owner().sql("select theme || '|' || form || '|' || (starts is not null) from meetings.meeting where circle = ? order by number").param(id(slug))
                .query(String.class).list();
    }

    private List<String> items(String slug, String theme) {
        return world.owner().sql("""
                select i.place || '|' || i.pillar || '|' || i.title || '|' || i.minutes || '|' || i.host from meetings.programme_item i
                join meetings.meeting m on m.id = i.meeting where m.circle = ? and m.theme = ? order by i.place, i.id
                """).params(id(slug), theme).query(String.class).list();
    }

    private int named(String slug) {
        return world.owner().sql("select count(*) from meetings.programme_item where circle = ? and lead_name || room || notes <> ''").param(id(slug))
                .query(Integer.class).single();
    }

    private List<String> lines(String slug) {
        return world.owner().sql("select what || '|' || days || '|' || side || '|' || (done is not null) from meetings.checklist_line where circle = ?").param(id(slug))
                .query(String.class).list();
    }
}
