package nl.leerkring.facilitation.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.facilitation.PlayedRun;
import nl.leerkring.facilitation.ScriptSource;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** The shelf of ways of working: read, adapted, taken along and brought in. */
class ShelfTests {

    private static String own(PlannedDay day, Guest maker, String script) {
        Answered read = maker.get(day.circle + "/werkvormen/" + script);
        return maker.submit(read, "form[action$='/eigen']").path();
    }

    @Test
    void everybody_reads_and_who_coordinates_or_facilitates_makes_it_their_own() {
        PlannedDay day = PlannedDay.in("lezen.plank.example", Duration.ofDays(4));
        Guest member = day.with("mia", Role.PARTICIPANT);
        assertThat(member.get(day.circle + "/werkvormen").main()).contains("Incidentmethode", "Balint-methode");
        Answered read = member.get(day.circle + "/werkvormen/incident");
        assertThat(read.main()).contains("Past als", "Past niet als", "Vragenronde", "15 minuten", "De groep, spreekt", "Iedereen in de groep ziet dit meteen").doesNotContain("eigen versie");
        assertThat(member.postRaw(day.circle + "/werkvormen/incident/eigen").status()).isEqualTo(404);
        assertThat(member.get(day.circle + "/werkvormen/inlezen").status()).isEqualTo(404);
        assertThat(member.get(day.circle + "/werkvormen/bestaat-niet").status()).isEqualTo(404);
        String mine = own(day, day.with("fenna", Role.FACILITATOR), "incident");
        assertThat(member.get(mine).main()).contains("Van deze kring");
        assertThat(member.get(mine + "/wijziging").status()).isEqualTo(404);
        assertThat(member.postRaw(mine + "/verwijdering").status()).isEqualTo(404);
        PlannedDay other = PlannedDay.in("ander.plank.example", Duration.ofDays(4));
        assertThat(other.coordinator.get(other.circle + mine.substring(mine.indexOf("/werkvormen"))).status()).as("of another circle").isEqualTo(404);
        assertThat(other.coordinator.get(other.circle + "/werkvormen/incident/wijziging").status()).as("ours cannot be changed").isEqualTo(404);
    }

    @Test
    void the_own_version_is_changed_as_a_whole_and_step_by_step() {
        PlannedDay day = PlannedDay.in("wijzig.plank.example", Duration.ofDays(4));
        Guest cora = day.coordinator;
        String mine = own(day, cora, "vijf");
        Answered saved = cora.submit(cora.get(mine + "/wijziging"), "form[action$='/wijziging']", "titel", "Onze vijf", "regels", "Laat elkaar uitpraten.\nTelefoons weg");
        assertThat(saved.main()).contains("Onze vijf", "Telefoons weg", "Laat elkaar uitpraten.");
        assertThat(cora.get(mine + "/werkvorm.json").text()).as("what was not touched stays in two languages").contains("Let each other finish.", "Onze vijf");
        cora.submit(cora.get(mine + "/stappen/3"), "form[action$='/stappen/3']", "titel", "De kern van de zaak", "minuten", "12", "overslaan", "ja");
        assertThat(cora.get(mine).main()).contains("De kern van de zaak", "12 minuten · mag overgeslagen worden");
        assertThat(cora.submit(cora.get(mine + "/stappen/3"), "form[action$='/stappen/3']", "titel", " ", "minuten", "900").status()).isEqualTo(422);
        assertThat(cora.get(mine + "/stappen/9").status()).isEqualTo(404);
        cora.submit(cora.get(mine + "/wijziging"), "form[action$='/stappen']", "stap", "Napraten", "wie", "all", "wijze", "talk", "duur", "7");
        cora.submit(cora.get(mine + "/wijziging"), "form[action$='/stappen/6/plek']", "naar", "omhoog");
        assertThat(cora.get(mine).page().select("ol h3").eachText()).endsWith("5. Napraten", "6. Terugkijken");
        assertThat(cora.submit(cora.get(mine + "/wijziging"), "form[action$='/stappen']", "stap", "").status()).isEqualTo(422);
        assertThat(cora.submit(cora.get(mine + "/wijziging"), "form[action$='/stappen/4/verwijdering']").status()).as("a later step picks from it").isEqualTo(409);
        cora.submit(cora.get(mine + "/wijziging"), "form[action$='/stappen/3/verwijdering']");
        assertThat(cora.get(mine).main()).doesNotContain("De kern van de zaak");
    }

    @Test
    void a_stale_page_says_so_and_keeps_what_was_typed() {
        PlannedDay day = PlannedDay.in("oud.plank.example", Duration.ofDays(4));
        String mine = own(day, day.coordinator, "troika");
        Answered stale = day.coordinator.get(mine + "/wijziging");
        Answered staleStep = day.coordinator.get(mine + "/stappen/2");
        Guest fenna = day.with("fenna", Role.FACILITATOR);
        fenna.submit(fenna.get(mine + "/wijziging"), "form[action$='/wijziging']", "titel", "Van Fenna");
        Answered refused = day.coordinator.submit(stale, "form[action$='/wijziging']", "titel", "Van Cora");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("input[name=titel]").val()).isEqualTo("Van Cora");
        assertThat(day.coordinator.submit(staleStep, "form[action$='/stappen/2']", "titel", "Anders").status()).isEqualTo(422);
        assertThat(day.coordinator.submit(stale, "form[action$='/stappen/1/verwijdering']", "versie", "1").status()).isEqualTo(409);
        assertThat(day.coordinator.submit(refused, "form[action$='/wijziging']").main()).as("saved knowingly").contains("Van Cora");
    }

    @Test
    void what_is_removed_can_be_put_back() {
        PlannedDay day = PlannedDay.in("weg.plank.example", Duration.ofDays(4));
        String mine = own(day, day.coordinator, "als");
        Answered gone = day.coordinator.submit(day.coordinator.get(mine), "form[action$='/verwijdering']");
        assertThat(gone.page().select("a[href='" + mine + "']")).isEmpty();
        assertThat(day.coordinator.get(mine).status()).isEqualTo(404);
        assertThat(day.coordinator.submit(gone, "form[action$='/herstel']").path()).isEqualTo(mine);
        assertThat(day.coordinator.postRaw(mine + "/herstel").status()).isEqualTo(404);
    }

    @Test
    void it_is_taken_along_and_brought_in_elsewhere() {
        PlannedDay day = PlannedDay.in("mee.plank.example", Duration.ofDays(4));
        Answered file = day.coordinator.get(day.circle + "/werkvormen/tien/werkvorm.json");
        assertThat(file.header("Content-Disposition")).contains("tien.json");
        PlannedDay other = PlannedDay.in("elders.plank.example", Duration.ofDays(4));
        Answered in = other.coordinator.submit(other.coordinator.get(other.circle + "/werkvormen/inlezen"), "form[action$='/inlezen']", "json", file.text());
        assertThat(in.main()).contains("Van deze kring", "Tienstappenmethode", "Vragen wegen");
        assertThat(other.coordinator.get(in.path() + "/werkvorm.json").text()).isEqualTo(file.text());
    }

    @Test
    void what_is_wrong_with_a_file_is_told_line_by_line() {
        PlannedDay day = PlannedDay.in("fout.plank.example", Duration.ofDays(4));
        Answered form = day.coordinator.get(day.circle + "/werkvormen/inlezen");
        Answered broken = day.coordinator.submit(form, "form[action$='/inlezen']", "json", "{\n  \"title\": {\n  oeps");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.main()).contains("Regel 3: dit is geen geldige JSON");
        Answered wrong = day.coordinator.submit(form, "form[action$='/inlezen']", "json", """
                {"title": {"nl": "x", "en": "x"}, "steps": [{"title": {"nl": "Een", "en": "One"}, "who": "iedereen", "mode": "talk", "minutes": 999,
                "asks": [{"kind": "sort", "label": {"nl": "Wegen", "en": "Weigh"}, "from": 3}]}, {"who": "all", "mode": "talk"}]}""");
        assertThat(wrong.main()).contains("Stap 1 heeft bij ‘who’ een van deze woorden nodig", "Stap 1 heeft bij ‘minutes’ een getal van 0 tot 480 nodig",
                "Stap 1, vraag 1 gaat over een stap die nog komt", "Stap 2 mist ‘title’");
        assertThat(wrong.page().selectFirst("textarea[name=json]").wholeText()).contains("iedereen");
        for (String nonsense : new String[] {"", "[]", "null", "{}", "12", "{\"title\":{\"nl\":\"a\",\"en\":\"b\"},\"steps\":{\"a\":1}}", "x".repeat(120_000), "[".repeat(5_000)}) {
            assertThat(day.coordinator.submit(form, "form[action$='/inlezen']", "json", nonsense).status()).as(nonsense.substring(0, Math.min(9, nonsense.length()))).isEqualTo(422);
        }
    }

    @Test
    void the_published_schema_describes_every_script_that_comes_with_the_program() {
        PlannedDay day = PlannedDay.in("schema.plank.example", Duration.ofDays(4));
        Answered published = day.world.guest().get("/werkvorm.schema.json");
        assertThat(published.status()).isEqualTo(200);
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(published.text());
        day.world.beans(ScriptSource.class).flatMap(source -> source.scripts().stream()).forEach(script -> {
            assertThat(schema.validate(script.json(), InputFormat.JSON)).as(script.id()).isEmpty();
            assertThat(Imported.read(script.pretty()).wrong()).as(script.id()).isEmpty();
        });
        assertThat(schema.validate(PlayedRun.FOUR.json(), InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{\"title\": {\"nl\": \"x\", \"en\": \"x\"}, \"steps\": [{\"who\": \"all\"}]}", InputFormat.JSON)).isNotEmpty();
    }
}
