package nl.leerkring.identity.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

class ProfileTests {

    private static final String PROFILE = "form[action='/mijn/profiel']";

    private final World world = World.shared();

    @Test
    void what_is_wrong_is_told_and_what_was_typed_stays() {
        Guest guest = world.signedIn("fout@profiel.example", "Fien Fout");
        Answered again = guest.submit(guest.get("/mijn/profiel"), PROFILE, "naam", "", "gemeente", "x".repeat(121), "telefoon", "bel <b>me</b>",
                "bied", "y".repeat(501), "trefwoorden", "a,b,c,d,e,f,g,h,i,j,k,l,m");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[aria-invalid]").eachAttr("name")).contains("naam", "gemeente", "telefoon", "bied", "trefwoorden");
        assertThat(again.page().selectFirst("[name=gemeente]").val()).hasSize(121);
        assertThat(guest.postRaw("/mijn/profiel").status()).isEqualTo(422);
    }

    @Test
    void two_windows_do_not_overwrite_each_other() {
        Guest guest = world.signedIn("twee@profiel.example", "Tinus Twee");
        Answered opened = guest.get("/mijn/profiel");
        guest.submit(opened, PROFILE, "gemeente", "Utrecht", "functie", "planner");
        Answered second = guest.submit(opened, PROFILE, "gemeente", "Utrecht", "functie", "ontwerper");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().selectFirst("[name=functie]").val()).isEqualTo("ontwerper");
        assertThat(guest.submit(second, PROFILE).page().selectFirst("[name=functie]").val()).isEqualTo("ontwerper");
    }

    @Test
    void what_one_eats_and_needs_goes_along_to_who_organises_and_is_for_nobody_else() {
        PlannedDay day = PlannedDay.in("wensen.profiel.example", Duration.ofDays(20));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        String form = "form[action='/mijn/profiel/wensen']";
        Answered wrong = piet.submit(piet.get("/mijn/profiel"), form, "dieet", "x".repeat(301));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("[name=dieet]").text()).hasSize(301);
        Answered saved = piet.submit(wrong, form, "dieet", "Geen sojaworst", "toegang", "Een draailift");
        assertThat(saved.page().selectFirst("[name=toegang]").text()).isEqualTo("Een draailift");
        day.answer(piet, "ja");
        assertThat(day.coordinator.get(day.href + "/antwoorden").main()).contains("Geen sojaworst", "Een draailift");
        Guest anna = day.with("anna", Role.PARTICIPANT);
        assertThat(anna.get(day.circle + "/mensen/" + day.person("piet")).main()).doesNotContain("sojaworst", "draailift");
        piet.submit(piet.get("/mijn/profiel"), form, "dieet", "", "toegang", "");
        assertThat(day.world.owner().sql("select count(*) from people.needs where person = ?").param(day.person("piet")).query(Integer.class).single()).isZero();
    }

    @Test
    void guest_experts_read_a_question_only_when_one_says_so() {
        Guest guest = world.signedIn("vraag@profiel.example", "Vera Vraag");
        Answered page = guest.get("/mijn/profiel");
        assertThat(page.page().selectFirst("[name=vraag-voor-experts]").hasAttr("checked")).isFalse();
        Answered saved = guest.submit(page, PROFILE, "gemeente", "Utrecht", "leervraag", "Hoe?", "vraag-voor-experts", "ja");
        assertThat(saved.page().selectFirst("[name=vraag-voor-experts]").hasAttr("checked")).isTrue();
    }

    @Test
    void a_photo_is_drawn_anew_and_seen_only_by_those_who_share_a_circle() throws IOException {
        Guest guest = world.signedIn("foto@profiel.example", "Fenna Foto");
        Answered page = upload(guest, "gezicht.png", picture(900, 600));
        String photo = page.page().selectFirst("main .lk-face img").attr("src");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(guest.get(photo).response().body()));
        assertThat(drawn.getWidth()).isEqualTo(320);
        assertThat(drawn.getHeight()).isEqualTo(320);
        Guest stranger = world.signedIn("vreemd@profiel.example", "Vreemde");
        assertThat(stranger.get(photo).status()).isEqualTo(404);
        assertThat(world.guest().once(photo).status()).isEqualTo(303);
        String circle = world.circle(stranger, "Kring van de foto");
        world.member(circle, "foto@profiel.example", "Fenna Foto", Role.PARTICIPANT);
        assertThat(stranger.get(photo).status()).isEqualTo(200);
        guest.submit(guest.get("/mijn/profiel"), "form[action$='/foto/einde']");
        assertThat(stranger.get(photo).status()).isEqualTo(404);
    }

    @Test
    void what_is_not_a_photo_is_refused_whatever_its_name() throws IOException {
        Guest guest = world.signedIn("leugen@profiel.example", "Lies Leugen");
        byte[] script = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes();
        byte[] half = java.util.Arrays.copyOf(picture(400, 400), 200);
        for (byte[] file : new byte[][] {script, half, new byte[0], "GIF89a".getBytes()}) {
            Answered again = upload(guest, "lief.png", file);
            assertThat(again.status()).isEqualTo(422);
            assertThat(again.main()).contains("Dit is geen JPEG of PNG");
        }
        assertThat(guest.postRaw("/mijn/profiel/foto").status()).isIn(400, 422);
    }

    @Test
    void the_language_one_chooses_is_kept_with_the_person() {
        Guest guest = world.signedIn("taal@profiel.example", "Tess Taal");
        guest.postRaw("/taal", "taal", "en", "terug", "/kringen");
        assertThat(world.owner().sql("select language from people.person where email = 'taal@profiel.example'").query(String.class).single()).isEqualTo("en");
        assertThat(guest.get("/mijn/profiel").main()).contains("My profile");
    }

    private static Answered upload(Guest guest, String name, byte[] file) {
        return guest.upload("/mijn/profiel/foto", Map.of(), "foto", name, "image/png", file);
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }
}
