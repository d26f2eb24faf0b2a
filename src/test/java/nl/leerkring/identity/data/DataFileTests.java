package nl.leerkring.identity.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataFileTests {

    @Test
    void one_file_holds_all_that_is_known_of_me_to_read_and_for_machines_and_nothing_of_others() throws IOException {
        PlannedDay day = PlannedDay.in("meenemen.example", Duration.ofDays(3));
        Guest mia = day.with("Mia", Role.PARTICIPANT);
        Guest other = day.with("Theo", Role.PARTICIPANT);
        other.postRaw("/mijn/profiel", "naam", "Theo Ander", "gemeente", "Utrecht", "zoek", "geheim van Theo", "versie", "1");
        mia.submit(mia.get("/mijn/profiel"), "form[action='/mijn/profiel']", "naam", "Mia <Meenemen>", "gemeente", "Utrecht", "zoek", "een\nmoestuin");
        mia.upload("/mijn/profiel/foto", Map.of(), "foto", "ik.png", "image/png", picture());
        mia.postRaw(day.href + "/antwoord", "a", "ja", "dieet", "noten", "toegang", "");

        Answered page = mia.get("/mijn/gegevens");
        Map<String, byte[]> files = unzip(mia.get(page.page().selectFirst("main .lk-button--primary").attr("href")));
        assertThat(files.keySet()).containsExactly("gegevens.json", "gegevens.html", "foto.jpg");
        JsonNode json = JsonMapper.builder().build().readTree(files.get("gegevens.json"));
        assertThat(json.get("Wie je bent").get(0).get("mailadres").asString()).isEqualTo(day.mail("Mia"));
        assertThat(json.get("Leerkringen").get(0).get("kring").asString()).isEqualTo("Kring meenemen example");
        assertThat(json.get("Bijeenkomsten").toString()).contains("noten", "Gezond ontwerpen");
        assertThat(json.get("Inloggen").toString()).contains("ingelogd");
        assertThat(json.get("Wat je deed").toString()).contains("sign-in", "data export");
        assertThat(json.toString()).doesNotContain("geheim van Theo", day.mail("Theo"));
        String html = Jsoup.parse(new String(files.get("gegevens.html"), StandardCharsets.UTF_8)).text();
        assertThat(html).contains("Gegevens van Mia <Meenemen>", "moestuin", "noten");
        assertThat(ImageIO.read(new ByteArrayInputStream(files.get("foto.jpg"))).getWidth()).isEqualTo(320);
        assertThat(day.world.owner().sql("select count(*) from activity.audit where action = 'data export' and actor = ?").param(day.person("Mia"))
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void who_is_not_signed_in_gets_nothing() {
        Guest visitor = PlannedDay.in("nietingelogd.example", Duration.ofDays(3)).world.guest();
        for (String path : new String[] {"/mijn/gegevens", "/mijn/gegevens/bestand", "/mijn/gegevens/verwijdering"}) {
            assertThat(visitor.once(path).header("Location")).startsWith("/inloggen?naar=");
        }
        assertThat(visitor.postRaw("/mijn/gegevens/verwijdering").path()).isEqualTo("/inloggen");
    }

    private static Map<String, byte[]> unzip(Answered file) throws IOException {
        assertThat(file.header("Content-Type")).isEqualTo("application/zip");
        assertThat(file.header("Content-Disposition")).contains("attachment");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.response().body()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
