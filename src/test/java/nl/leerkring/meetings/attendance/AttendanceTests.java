package nl.leerkring.meetings.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** A day that began an hour ago; Anna said yes, Bert sends a colleague, Piet said nothing. */
class AttendanceTests {

    private final PlannedDay day = PlannedDay.in("a" + System.identityHashCode(this) + ".aanwezig.example", Duration.ofDays(1));
    private final Guest anna = day.with("anna", Role.PARTICIPANT);
    private final Guest bert = day.with("bert", Role.PARTICIPANT);
    private final Guest piet = day.with("piet", Role.PARTICIPANT);
    private final String list = day.href + "/aanwezigheid";

    AttendanceTests() {
        day.answer(anna, "ja");
        bert.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Daan Vervanger", "email", "daan@elders.example");
        day.set("starts = date_trunc('minute', now()) - interval '1 hour', ends = now() + interval '6 hours'");
    }

    private Answered list() {
        return day.coordinator.get(list);
    }

    private List<String> here() {
        return list().page().select("section[aria-labelledby=binnen] .lk-item__title").eachText();
    }

    private Answered tap(String name) {
        Answered list = list();
        var button = list.page().selectFirst("button[name=wie]:contains(Binnen: " + name + ")");
        return day.coordinator.submit(list, "form#" + button.attr("form"), "wie", button.val());
    }

    private String row(String name) {
        return day.world.owner().sql("""
                select a.id from meetings.attendance a left join people.person p on p.id = a.person where a.meeting = ? and coalesce(nullif(a.name, ''), p.name) = ?
                """).params(day.meeting, name).query(UUID.class).single().toString();
    }

    @Test
    void the_list_begins_with_who_said_yes_and_a_tap_brings_them_in() {
        assertThat(list().page().select("section[aria-labelledby=verwacht] .lk-item__title").eachText()).containsExactly("anna", "Daan Vervanger");
        tap("anna");
        tap("Daan Vervanger");
        tap("piet");
        assertThat(here()).containsExactlyInAnyOrder("anna", "Daan Vervanger", "piet");
        assertThat(list().page().selectFirst(".lk-numbers dd").text()).isEqualTo("3");
        assertThat(list().main()).contains("later", "vervanger");
    }

    @Test
    void what_a_device_sends_again_is_kept_once_with_the_hour_of_the_press() {
        String id = UUID.randomUUID().toString();
        String om = Instant.now().minus(Duration.ofMinutes(40)).toString();
        for (int i = 0; i < 2; i++) {
            day.coordinator.postRaw(list, "wie", day.person("anna").toString(), "id", id, "om", om);
            day.coordinator.postRaw(list, "naam", "Gast <b>Een</b>", "organisatie", "Buurthuis", "id", new UUID(7, day.meeting.getLeastSignificantBits()).toString(), "om", om);
        }
        assertThat(here()).containsExactlyInAnyOrder("anna", "Gast <b>Een</b>");
        long minutes = day.world.owner().sql("select extract(epoch from now() - came)::bigint / 60 from meetings.attendance where id = ?::uuid").param(id)
                .query(Long.class).single();
        assertThat(minutes).isBetween(39L, 41L);
        day.coordinator.postRaw(list, "wie", day.person("piet").toString(), "om", "2001-01-01T00:00:00Z");
        assertThat(day.world.owner().sql("select came > now() - interval '2 minutes' from meetings.attendance where id = ?::uuid").param(row("piet"))
                .query(Boolean.class).single()).isTrue();
    }

    @Test
    void one_tells_it_oneself_on_home_and_leaves_early_and_comes_back() {
        Answered home = anna.submit(anna.get(day.circle), "form[action$='/aanwezig']");
        assertThat(home.path()).isEqualTo(day.circle);
        assertThat(home.main()).contains("Je bent er sinds");
        Answered left = anna.submit(home, "form[action$='/aanwezig/vertrek']");
        assertThat(left.main()).contains("Genoteerd dat je weg bent", "Ik ben er weer");
        assertThat(list().page().selectFirst(".lk-numbers dd").text()).isEqualTo("0");
        anna.submit(left, ".lk-alert--undo form");
        assertThat(list().page().selectFirst(".lk-numbers dd").text()).isEqualTo("1");
    }

    @Test
    void the_code_at_the_door_leads_who_is_signed_in_to_her_own_page_and_a_guest_to_the_list() {
        assertThat(day.coordinator.get(list + "/deur").page().select("svg.lk-qr path")).hasSize(1);
        String code = day.world.owner().sql("select door from meetings.meeting where id = ?").param(day.meeting).query(String.class).single();
        assertThat(anna.get("/aanwezig/" + code).path()).isEqualTo(day.href + "/aanwezig");
        Guest visitor = day.world.guest();
        Answered form = visitor.get("/aanwezig/" + code);
        assertThat(form.main()).contains("Gezond ontwerpen").doesNotContain("anna");
        assertThat(visitor.submit(form, "form[action^='/aanwezig/']", "naam", "").status()).isEqualTo(422);
        visitor.submit(form, "form[action^='/aanwezig/']", "naam", "Gerda Gast", "organisatie", "GGD");
        visitor.submit(form, "form[action^='/aanwezig/']", "naam", "Gerda Gast", "organisatie", "GGD");
        assertThat(here()).containsExactly("Gerda Gast");
        assertThat(visitor.get("/aanwezig/" + "0".repeat(12)).status()).isEqualTo(404);
    }

    @Test
    void a_badge_leads_who_organises_to_one_press_and_its_owner_to_her_own_page() {
        String badge = list + "/wie/" + day.person("anna");
        assertThat(day.coordinator.get(day.href + "/papieren/naamkaartjes").page().select(".lk-badges img.lk-qr")).hasSize(2);
        assertThat(day.coordinator.get(badge + "/code").header("Content-Type")).isEqualTo("image/svg+xml");
        assertThat(piet.get(badge + "/code").status()).isEqualTo(404);
        assertThat(anna.get(badge).path()).isEqualTo(day.href + "/aanwezig");
        assertThat(piet.get(badge).status()).isEqualTo(404);
        day.coordinator.submit(day.coordinator.get(badge), "form[action$='/aanwezigheid']");
        assertThat(here()).containsExactly("anna");
        assertThat(day.coordinator.get(list + "/wie/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void times_are_put_right_and_a_mistake_is_taken_back() {
        tap("anna");
        String one = list + "/" + row("anna");
        Answered form = day.coordinator.get(one + "/tijden");
        assertThat(day.coordinator.submit(form, "form[action$='/tijden']", "kwam", "23:59", "ging", "00:01").status()).isEqualTo(422);
        assertThat(day.coordinator.submit(form, "form[action$='/tijden']", "kwam", "", "ging", "x").status()).isEqualTo(422);
        assertThat(day.coordinator.submit(form, "form[action$='/tijden']", "kwam", "10:05", "ging", "11:15").main()).contains("10:05–11:15");
        Answered gone = day.coordinator.postRaw(one + "/verwijdering");
        assertThat(here()).isEmpty();
        day.coordinator.submit(gone, ".lk-alert--undo form");
        assertThat(here()).containsExactly("anna");
    }

    @Test
    void the_circle_sees_who_is_here_and_only_organisers_see_when() {
        tap("anna");
        assertThat(piet.get(day.href).page().select("main a[href$='/aanwezig']")).hasSize(1);
        assertThat(piet.get(day.href + "/aanwezig").page().selectFirst("section[aria-labelledby=wie]").text()).contains("anna").doesNotContain(":");
        Guest stranger = day.world.signedIn("vreemd@a" + System.identityHashCode(this) + "-elders.example", "Vreemd");
        for (Guest who : List.of(piet, stranger, day.world.guest())) {
            for (String path : List.of("", "/stand", "/deur", "/" + row("anna") + "/tijden")) {
                assertThat(who.once(list + path).status()).as(path).isIn(404, 303);
            }
            assertThat(who.postRaw(list, "wie", day.person("bert").toString()).status()).isNotEqualTo(500);
        }
        assertThat(here()).containsExactly("anna");
        assertThat(piet.postRaw(list, "wie", day.person("bert").toString()).status()).isEqualTo(404);
        assertThat(piet.postRaw(list + "/" + row("anna") + "/vertrek").status()).isEqualTo(404);
    }

    @Test
    void long_before_the_day_nobody_is_there_yet() {
        day.set("starts = now() + interval '4 hours', ends = now() + interval '8 hours'");
        assertThat(day.coordinator.postRaw(list, "wie", day.person("anna").toString()).status()).isEqualTo(409);
        assertThat(anna.postRaw(day.href + "/aanwezig").status()).isEqualTo(409);
    }
}
