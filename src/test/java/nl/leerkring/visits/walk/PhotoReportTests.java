package nl.leerkring.visits.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.proof.Vera;
import nl.leerkring.visits.Trip;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** Photos of a project visit in the report of the day. */
class PhotoReportTests {

    private static final byte[] JPEG = Trip.picture("jpg", 2000, 1000);

    private final Trip trip = Trip.in("t" + System.identityHashCode(this) + ".fotoverslag.example");
    private final Guest coordinator = trip.day.coordinator;
    private final String report = trip.day.href + "/verslag";
    private final String open = trip.day.circle.replace("/kring/", "/leerkringen/") + "/verslagen/" + PlannedDay.NUMBER;

    private static List<String> shown(Answered page) {
        return page.page().select("main figure.lk-report__photo img").eachAttr("alt");
    }

    private static String address(Answered page, String shows) {
        return page.page().select("main img[alt='" + shows + "']").attr("src");
    }

    private String block(String shows) {
        return coordinator.get(report).page().select(".lk-report__block:has(img[alt='" + shows + "'])").first().id().substring(2);
    }

    private String photo(String shows) {
        return trip.day.world.owner().sql("select id from visits.photo where item = ? and caption = ?").params(trip.item, shows).query(UUID.class).single().toString();
    }

    private void say(Guest who, String photo, String... fields) {
        assertThat(who.submit(who.get(trip.href + "/fotos/" + photo), "form[action$='" + photo + "']", fields).status()).isEqualTo(200);
    }

    @Test
    void those_with_consent_and_a_description_are_in_it_and_its_readers_get_them_without_what_a_camera_wrote() throws Exception {
        trip.photo(trip.noor, Camera.wrote(JPEG), "mensen", "niemand", "bijschrift", "Het park van boven", "plek", "ja");
        trip.photo(trip.omar, JPEG, "mensen", "akkoord");
        trip.photo(trip.omar, JPEG, "mensen", "niet-gevraagd", "bijschrift", "Groepsfoto");
        coordinator.postRaw(report);
        Answered desk = coordinator.get(report);
        assertThat(shown(desk)).containsExactly("Het park van boven");
        assertThat(desk.page().select("figure.lk-report__photo figcaption").eachText()).containsExactly("Het park van boven");
        String address = address(desk, "Het park van boven");
        assertThat(trip.omar.get(address).status()).as("not published yet").isEqualTo(404);
        coordinator.postRaw(report + "/publicatie");
        assertThat(shown(trip.omar.get(report))).containsExactly("Het park van boven");
        assertThat(shown(trip.omar.get(report + "/papier"))).containsExactly("Het park van boven");
        Answered small = trip.omar.get(address);
        assertThat(small.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(small.header("Cache-Control")).isEqualTo("private, no-cache");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(small.response().body()));
        assertThat(image.getWidth()).isEqualTo(480);
        byte[] large = trip.omar.get(address + "?maat=groot").response().body();
        assertThat(ImageIO.read(new ByteArrayInputStream(large)).getWidth()).isEqualTo(1600);
        assertThat(new String(large, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", Camera.SECRET);
        for (Guest other : List.of(trip.day.world.signedIn("vreemd@fotoverslag-elders.example", "Vreemd"), Trip.in("elders" + trip.item + ".fotoverslag.example").noor)) {
            assertThat(other.get(address).status()).isEqualTo(404);
            assertThat(other.get(report + "/fotos").status()).isEqualTo(404);
        }
        assertThat(trip.noor.get(report + "/fotos").status()).as("only who writes it chooses").isEqualTo(404);
        byte[] pdf = trip.omar.once(report + "/pdf").response().body();
        assertThat(Vera.faults(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(described(read.getDocumentCatalog().getStructureTreeRoot())).contains("Het park van boven");
        }
    }

    private static List<String> described(PDStructureNode node) {
        List<String> all = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    all.add(element.getAlternateDescription());
                }
                all.addAll(described(element));
            }
        }
        return all;
    }

    @Test
    void who_writes_it_chooses_which_are_in_it_and_says_what_they_show_and_can_undo() {
        trip.photo(trip.noor, JPEG, "mensen", "niemand", "bijschrift", "Het park");
        trip.photo(trip.omar, JPEG, "mensen", "akkoord");
        trip.photo(trip.omar, JPEG, "mensen", "niet-gevraagd", "bijschrift", "Groepsfoto");
        coordinator.postRaw(report);
        Answered gone = coordinator.postRaw(report + "/" + block("Het park") + "/verwijdering");
        assertThat(shown(gone)).isEmpty();
        assertThat(shown(coordinator.submit(gone, "form[action$='/herstel']"))).containsExactly("Het park");
        coordinator.postRaw(report + "/" + block("Het park") + "/verwijdering");
        Answered choice = coordinator.get(report + "/fotos");
        assertThat(choice.page().select("main li img")).hasSize(2);
        assertThat(choice.main()).doesNotContain("Groepsfoto", "In het verslag");
        Answered back = coordinator.submit(choice, "form:has(button[name=foto])", "foto", choice.page().select("button[name=foto]").val());
        assertThat(back.main()).contains("De foto staat in het verslag.");
        assertThat(shown(coordinator.get(report))).containsExactly("Het park");
        Answered mute = coordinator.submit(back, "form:has(input[name=foto])");
        assertThat(mute.status()).as("nobody said what it shows").isEqualTo(422);
        String field = mute.page().select("input[name^=tekst-]").attr("name");
        Answered told = coordinator.submit(mute, "form:has(input[name=foto])", field, "Twee mensen op een bankje");
        assertThat(told.page().select("main .lk-badge")).hasSize(2);
        assertThat(shown(coordinator.get(report))).containsExactly("Het park", "Twee mensen op een bankje");
        assertThat(shown(coordinator.submit(told, "form[action$='/verwijdering']"))).as("undone").hasSize(1);
        String closed = trip.day.world.owner().sql("select attachment from visits.photo where caption = 'Groepsfoto' and item = ?").param(trip.item).query(UUID.class).single().toString();
        assertThat(coordinator.postRaw(report + "/fotos", "foto", closed).status()).as("who is on it did not agree").isEqualTo(404);
        assertThat(coordinator.postRaw(report + "/fotos", "foto", "geen").status()).isEqualTo(404);
        coordinator.submit(coordinator.get(report + "/" + block("Het park") + "/wijziging"), "form[action$='/wijziging']", "tekst", "Het park, met de vijver");
        assertThat(shown(coordinator.get(report))).contains("Het park, met de vijver");
    }

    @Test
    void a_photo_that_is_taken_away_or_not_agreed_to_any_more_is_out_of_every_version_at_once() {
        trip.photo(trip.noor, JPEG, "mensen", "akkoord", "bijschrift", "Noor vertelt", "openbaar", "ja");
        trip.photo(trip.omar, JPEG, "mensen", "niemand", "bijschrift", "De fontein", "openbaar", "ja");
        coordinator.postRaw(report);
        coordinator.postRaw(report + "/publicatie");
        for (String each : List.of("Noor vertelt", "De fontein")) {
            coordinator.postRaw(report + "/" + block(each) + "/openbaar", "openbaar", "ja");
        }
        coordinator.postRaw(report + "/openbaarheid", "openbaar", "ja");
        Guest visitor = trip.day.world.guest();
        assertThat(shown(visitor.get(open))).containsExactlyInAnyOrder("Noor vertelt", "De fontein");
        String told = address(visitor.get(open), "Noor vertelt");
        String inside = address(trip.omar.get(report), "Noor vertelt");
        assertThat(visitor.get(told).status()).isEqualTo(200);
        assertThat(trip.omar.get(trip.href + "/fotos/" + photo("Noor vertelt")).status()).as("not his").isEqualTo(404);
        String hers = photo("Noor vertelt");
        say(trip.noor, hers, "bijschrift", "Iemand vertelt");
        assertThat(shown(trip.omar.get(report))).as("her words as they are now").contains("Iemand vertelt").doesNotContain("Noor vertelt");
        say(trip.noor, hers, "mensen", "niet-gevraagd");
        assertThat(visitor.get(told).status()).isEqualTo(404);
        assertThat(trip.omar.get(inside).status()).isEqualTo(404);
        assertThat(trip.noor.get(inside).status()).as("also for herself: a report is for all").isEqualTo(404);
        assertThat(shown(visitor.get(open))).containsExactly("De fontein");
        assertThat(shown(trip.omar.get(report))).containsExactly("De fontein");
        assertThat(trip.day.world.owner().sql("select count(*) from meetings.report_block where body || original like '%vertelt%'").query(Integer.class).single()).isZero();
        say(trip.noor, hers, "mensen", "akkoord");
        coordinator.postRaw(report + "/aanvulling");
        assertThat(shown(trip.omar.get(report))).as("she changed her mind").contains("Iemand vertelt");
        assertThat(shown(visitor.get(open))).as("and says anew whether everybody may see it").containsExactly("De fontein");
        trip.omar.postRaw(trip.href + "/fotos/" + photo("De fontein") + "/verwijdering");
        assertThat(shown(visitor.get(open))).isEmpty();
        assertThat(new String(trip.omar.once(report + "/pdf").response().body(), StandardCharsets.ISO_8859_1)).doesNotContain("fontein");
        assertThat(shown(trip.omar.get(report))).containsExactly("Iemand vertelt");
    }

    @Test
    void everybody_sees_only_what_its_maker_gave_for_everybody_and_she_can_take_that_back() {
        trip.photo(trip.noor, JPEG, "mensen", "niemand", "bijschrift", "Alleen hier");
        trip.photo(trip.noor, JPEG, "mensen", "niemand", "bijschrift", "Voor iedereen", "openbaar", "ja");
        coordinator.postRaw(report);
        assertThat(coordinator.get(report).page().select(".lk-report__block:has(img[alt='Alleen hier'])").text()).contains("blijft in de kring");
        assertThat(coordinator.get(report + "/" + block("Alleen hier") + "/wijziging").main()).contains("Deze foto blijft in de kring").doesNotContain("Mag in de openbare versie");
        assertThat(coordinator.postRaw(report + "/" + block("Alleen hier") + "/openbaar", "openbaar", "ja").status()).isEqualTo(409);
        assertThat(coordinator.postRaw(report + "/" + block("Voor iedereen") + "/openbaar", "openbaar", "ja").status()).isEqualTo(200);
        coordinator.postRaw(report + "/publicatie");
        coordinator.postRaw(report + "/openbaarheid", "openbaar", "ja");
        Guest visitor = trip.day.world.guest();
        Answered page = visitor.get(open);
        assertThat(shown(page)).containsExactly("Voor iedereen");
        String address = address(page, "Voor iedereen");
        assertThat(visitor.get(address).status()).isEqualTo(200);
        assertThat(visitor.get(open + "/" + block("Alleen hier") + "/foto").status()).isEqualTo(404);
        assertThat(visitor.get(address.replace("/leerkringen/", "/kring/").replace("/verslagen/90", "/bijeenkomsten/90/verslag")).main()).doesNotContain("Voor iedereen");
        Answered hers = trip.noor.get(trip.href + "/fotos/" + photo("Voor iedereen"));
        assertThat(hers.page().select("input[name=openbaar][checked]")).hasSize(1);
        assertThat(trip.noor.postRaw(trip.href + "/fotos/" + photo("Voor iedereen"), "bijschrift", "Voor iedereen").status()).as("says nothing of people").isEqualTo(422);
        assertThat(trip.noor.postRaw(trip.href + "/fotos/" + photo("Voor iedereen"), "bijschrift", "Voor iedereen", "mensen", "niemand").main()).contains("Bewaard.");
        assertThat(visitor.get(address).status()).isEqualTo(404);
        assertThat(shown(visitor.get(open))).isEmpty();
        assertThat(shown(trip.omar.get(report))).containsExactly("Alleen hier", "Voor iedereen");
    }
}
