package nl.leerkring.meetings.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Division;
import nl.leerkring.meetings.Groups;
import nl.leerkring.meetings.MeetingId;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Eight people and a guest are here; Anna is one of them. */
class GroupsTests {

    private final PlannedDay day = PlannedDay.in("g" + System.identityHashCode(this) + ".groepen.example", Duration.ofDays(1));
    private final Guest anna = day.with("anna", Role.PARTICIPANT);
    private final String here = day.href + "/groepen";

    GroupsTests() {
        day.set("starts = greatest(now() - interval '1 hour', date_trunc('day', now(), 'Europe/Amsterdam')), ends = now() + interval '6 hours'"); // today, also just after midnight
        IntStream.rangeClosed(1, 7).forEach(n -> day.seat("mens" + n, Role.PARTICIPANT));
        day.coordinator.postRaw(day.href + "/aanwezigheid", "wie", day.person("anna").toString());
        IntStream.rangeClosed(1, 7).forEach(n -> day.coordinator.postRaw(day.href + "/aanwezigheid", "wie", day.person("mens" + n).toString()));
        day.coordinator.postRaw(day.href + "/aanwezigheid", "naam", "Gerda Gast");
    }

    private String made(String... more) {
        List<String> fields = new ArrayList<>(List.of("titel", "Intervisie", "grootte", "3"));
        fields.addAll(List.of(more));
        Answered page = day.coordinator.submit(day.coordinator.get(here + "/nieuw"), "form[action$='/groepen']", fields.toArray(String[]::new));
        assertThat(page.status()).isEqualTo(200);
        return page.path();
    }

    private Answered press(String page, String what) {
        return day.coordinator.submit(day.coordinator.get(page), "form[action$='/" + what + "']");
    }

    private int notices(String name) {
        return day.world.owner().sql("select count(*) from notices.notice where person = ? and nl like 'Je zit in groep%'").param(day.person(name)).query(Integer.class).single();
    }

    private List<List<String>> groups() {
        Division division = day.world.bean(Groups.class).of(Key.circle(day.circleId), new MeetingId(day.meeting)).getFirst();
        return division.groups().stream().map(group -> group.members().stream().map(Division.Member::name).toList()).toList();
    }

    @Test
    void who_is_here_is_divided_and_everybody_sees_with_whom_she_sits() {
        String page = made();
        assertThat(anna.get(page).main()).contains("Er is nog niet verdeeld");
        press(page, "verdeling");
        assertThat(groups()).hasSize(3).allSatisfy(group -> assertThat(group).hasSize(3));
        assertThat(anna.get(page).main()).contains("Jij zit in Groep", "Gerda Gast");
        assertThat(anna.get(day.href).main()).contains("jij zit in groep");
        assertThat(anna.get(page + "/scherm").page().select(".lk-screen__groups > li")).hasSize(3);
        assertThat(anna.get(page + "/papier").page().select("main.lk-paper h2")).hasSize(3);
        assertThat(anna.get(page).page().select("form[action$='/verdeling'], form[action$='/plek']")).isEmpty();
    }

    @Test
    void on_the_day_itself_everybody_hears_in_which_group_she_is_when_that_changes() {
        String page = made();
        press(page, "verdeling");
        assertThat(anna.get("/meldingen").main()).as("on the day itself").containsOnlyOnce("Je zit in groep ");
        press(page, "herverdeling");
        assertThat(notices("anna")).as("nobody moved").isEqualTo(1);
        day.set("starts = now() - interval '2 days', ends = now() - interval '47 hours'");
        day.world.owner().sql("delete from notices.notice where person = ?").param(day.person("anna")).update();
        press(page, "verdeling");
        assertThat(notices("anna")).as("on another day").isZero();
    }

    @Test
    void who_left_is_out_when_it_is_divided_again_and_the_others_stay() {
        String page = made();
        press(page, "verdeling");
        List<List<String>> before = groups();
        String gone = before.getFirst().stream().filter(name -> name.startsWith("mens")).findFirst().orElseThrow();
        Answered list = day.coordinator.get(day.href + "/aanwezigheid");
        day.coordinator.postRaw(list.page().selectFirst("button:contains(Weg: " + gone + ")").attr("formaction"));
        assertThat(press(page, "herverdeling").main()).contains("Zo weinig mogelijk");
        assertThat(groups().getFirst()).isEqualTo(before.getFirst().stream().filter(name -> !name.equals(gone)).toList());
        assertThat(groups().subList(1, 3)).isEqualTo(before.subList(1, 3));
    }

    @Test
    void wishes_are_told_before_the_lot_and_not_after_it() {
        String page = made("onderwerpen", "Laadpalen\nSpeeltuin\n\nVoedsel");
        Answered form = anna.get(page);
        assertThat(anna.submit(form, "form[action$='/voorkeur']", "keuze-1", "3", "keuze-2", "3").status()).isEqualTo(422);
        assertThat(anna.submit(form, "form[action$='/voorkeur']", "keuze-1", "9").status()).isEqualTo(422);
        anna.submit(form, "form[action$='/voorkeur']", "keuze-1", "3", "keuze-2", "1");
        assertThat(anna.get(page).page().selectFirst("select[name=keuze-1] option[selected]").text()).isEqualTo("Voedsel");
        assertThat(day.coordinator.get(page).main()).contains("1 voorkeur binnen");
        press(page, "verdeling");
        assertThat(anna.get(page).main()).contains("Jij zit in 3. Voedsel");
        assertThat(anna.postRaw(page + "/voorkeur", "keuze-1", "1").status()).isEqualTo(409);
    }

    @Test
    void somebody_is_moved_by_hand_and_back_and_a_stale_page_moves_nobody() {
        String page = made();
        press(page, "verdeling");
        List<List<String>> before = groups();
        Element form = day.coordinator.get(page).page().selectFirst("form[action$='/plek']");
        String who = form.selectFirst("[name=wie]").val();
        Answered moved = day.coordinator.postRaw(page + "/plek", "wie", who, "van", "1", "naar", "2");
        assertThat(groups().get(1)).hasSize(4);
        assertThat(day.coordinator.postRaw(page + "/plek", "wie", who, "van", "1", "naar", "3").status()).isEqualTo(409);
        assertThat(day.coordinator.postRaw(page + "/plek", "wie", who, "van", "2", "naar", "99").status()).isEqualTo(409);
        assertThat(day.coordinator.postRaw(page + "/plek", "wie", who, "van", "2", "naar", "x").status()).isEqualTo(422);
        assertThat(day.coordinator.postRaw(page + "/plek", "wie", UUID.randomUUID().toString(), "van", "2", "naar", "1").status()).isEqualTo(404);
        day.coordinator.submit(moved, ".lk-alert--undo form");
        assertThat(groups()).isEqualTo(before);
    }

    @Test
    void who_may_not_sit_together_is_a_list_that_only_those_who_lead_can_see() {
        String list = here + "/samen";
        String mens = day.person("mens1").toString();
        String other = day.person("anna").toString();
        assertThat(day.coordinator.postRaw(list, "een", mens, "ander", mens, "hoe", "apart").status()).isEqualTo(422);
        assertThat(day.coordinator.postRaw(list, "een", UUID.randomUUID().toString(), "ander", "x", "hoe", "").status()).isEqualTo(422);
        assertThat(day.coordinator.postRaw(list, "een", mens, "ander", other, "hoe", "apart").main()).contains("nooit samen");
        String page = made();
        for (int i = 0; i < 5; i++) {
            press(page, "verdeling");
            assertThat(groups()).noneMatch(group -> group.contains("anna") && group.contains("mens1"));
        }
        assertThat(anna.get(list).status()).isEqualTo(404);
        assertThat(anna.get(page).text()).doesNotContain("/samen");
        Answered gone = day.coordinator.submit(day.coordinator.get(list), "form[action$='/verwijdering']");
        assertThat(gone.main()).doesNotContain("nooit samen");
        assertThat(day.coordinator.submit(gone, ".lk-alert--undo form").main()).contains("nooit samen");
    }

    @Test
    void who_does_not_organise_divides_nothing_and_a_stranger_sees_nothing() {
        String page = made();
        Guest stranger = day.world.signedIn("vreemd@g" + System.identityHashCode(this) + "-elders.example", "Vreemd");
        for (String what : List.of("/verdeling", "/herverdeling", "/plek", "/verwijdering")) {
            assertThat(anna.postRaw(page + what, "wie", UUID.randomUUID().toString(), "van", "1", "naar", "2").status()).as(what).isEqualTo(404);
        }
        assertThat(anna.get(here + "/nieuw").status()).isEqualTo(404);
        assertThat(anna.postRaw(here, "titel", "Stiekem", "grootte", "3").status()).isEqualTo(404);
        for (String path : List.of(here, page, page + "/scherm", page + "/papier")) {
            assertThat(stranger.get(path).status()).isEqualTo(404);
        }
        assertThat(day.coordinator.postRaw(here, "titel", "", "grootte", "1", "wie", "niemand", "collegas", "", "onderwerpen", "Eén").status()).isEqualTo(422);
        Answered gone = press(page, "verwijdering");
        assertThat(day.coordinator.get(page).status()).isEqualTo(404);
        day.coordinator.submit(gone, ".lk-alert--undo form");
        assertThat(day.coordinator.get(page).status()).isEqualTo(200);
    }
}
