package nl.leerkring.visits.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.leerkring.visits.Trip;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;
import org.junit.jupiter.api.Test;

class PhotoTests {

    private static final byte[] JPEG = Trip.picture("jpg", 2400, 1200);

    @Test
    void a_photo_comes_in_smaller_and_without_anything_that_the_camera_wrote() throws IOException {
        Trip trip = Trip.in("kaal.foto.example");
        byte[] sent = Camera.wrote(JPEG);
        assertThat(text(sent)).contains("Exif", Camera.SECRET);
        Answered page = trip.photo(trip.noor, sent, "mensen", "niemand", "bijschrift", "Het park van boven", "fotohalte", trip.stop("Het park").toString());
        assertThat(page.main()).contains("De foto staat erbij.");
        assertThat(page.page().select("section[aria-labelledby=halte-1] img").attr("alt")).isEqualTo("Het park van boven");
        byte[] kept = trip.omar.get(file(page)).response().body();
        assertThat(text(kept)).doesNotContain("Exif", Camera.SECRET, "IMG_2026");
        assertThat(Whereabouts.in(kept)).isEmpty();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getHeight()).isEqualTo(800);
        assertThat(trip.day.world.owner().sql("select latitude from visits.photo where item = ?").param(trip.item).query(Double.class).optional()).isEmpty();
        byte[] small = trip.omar.get(page.page().select("section[aria-labelledby=halte-1] img").attr("src")).response().body();
        assertThat(text(small)).doesNotContain("Exif", Camera.SECRET);
    }

    @Test
    void where_it_was_made_is_kept_beside_it_only_when_the_maker_says_so() throws IOException {
        Trip trip = Trip.in("plek.foto.example");
        Answered page = trip.photo(trip.noor, Camera.wrote(JPEG), "mensen", "niemand", "plek", "ja");
        assertThat(page.page().select("figcaption a").attr("href")).isEqualTo("geo:52.090000,5.120000");
        assertThat(Whereabouts.in(trip.noor.get(file(page)).response().body())).as("the file itself").isEmpty();
        Answered drawn = new Parcel().file("foto", "foto.jpg", JPEG).file("herkomst", "herkomst.jpg", Camera.wrote(Trip.picture("jpg", 1, 1))).field("mensen", "niemand").field("plek", "ja")
                .send(trip.omar, trip.href + "/fotos");
        assertThat(drawn.page().select("figcaption a[href^=geo]")).as("a script sends what the camera wrote beside a photo that it made smaller").hasSize(2);
        assertThat(new Parcel().file("foto", "foto.jpg", JPEG).file("herkomst", "herkomst.jpg", Camera.wrote(JPEG)).field("mensen", "niemand")
                .send(trip.omar, trip.href + "/fotos").page().select("figcaption a[href^=geo]")).as("not ticked").hasSize(2);
    }

    @Test
    void a_photo_of_people_who_did_not_agree_is_only_for_its_maker() {
        Trip trip = Trip.in("mensen.foto.example");
        assertThat(trip.photo(trip.noor, JPEG).main()).contains("Zeg of er mensen herkenbaar op staan.");
        Answered page = trip.photo(trip.noor, JPEG, "mensen", "niet-gevraagd", "bijschrift", "Groepsfoto");
        assertThat(page.main()).contains("Alleen jij ziet hem.", "alleen jij ziet deze foto");
        String file = file(page);
        String small = page.page().select("figure img").attr("src");
        assertThat(trip.noor.get(file).status()).isEqualTo(200);
        assertThat(trip.noor.get(trip.day.circle + "/documenten").page().select("a[href='" + file + "']")).as("her shelf").isNotEmpty();
        String id = trip.day.world.owner().sql("select id::text from visits.photo where item = ?").param(trip.item).query(String.class).single();
        for (Guest other : new Guest[] {trip.omar, trip.gijs, trip.day.coordinator}) {
            assertThat(other.get(trip.href).main()).doesNotContain("Groepsfoto");
            assertThat(other.get(trip.day.circle + "/documenten").main()).as("the shelf").contains("Nog geen documenten");
            assertThat(other.get(file).status()).isEqualTo(404);
            assertThat(other.get(small).status()).isEqualTo(404);
            assertThat(other.postRaw(trip.href + "/fotos/" + id + "/verwijdering").status()).isEqualTo(404);
        }
        assertThat(trip.visited(trip.day.coordinator).photos()).as("the report").isEmpty();
        assertThat(trip.visited(trip.noor).photos()).as("a report of hers").isEmpty();
    }

    @Test
    void what_is_no_photo_does_not_come_in_whatever_it_is_called() {
        Trip trip = Trip.in("vals.foto.example");
        Map<String, String> wrong = Map.of("tekening.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "pagina.jpg", "<!doctype html><script>alert(1)</script>", "kapot.jpg", "\u00ff\u00d8\u00ff\u00e0 en dan niets", "plaatje.gif", "GIF89a");
        wrong.forEach((name, content) -> {
            Answered refused = new Parcel().file("foto", name, content.getBytes(StandardCharsets.ISO_8859_1)).field("mensen", "niemand").send(trip.noor, trip.href + "/fotos");
            assertThat(refused.status()).as(name).isEqualTo(422);
            assertThat(refused.main()).as(name).contains("is geen foto die we kunnen lezen");
        });
        assertThat(new Parcel().file("foto", "", new byte[0]).field("mensen", "niemand").send(trip.noor, trip.href + "/fotos").main()).contains("Kies een foto of maak er een.");
        assertThat(trip.noor.postRaw(trip.href + "/fotos", "mensen", "niemand").status()).as("no file at all").isEqualTo(422);
        byte[] trailing = (text(JPEG) + "<script>alert(1)</script>").getBytes(StandardCharsets.ISO_8859_1);
        Answered page = trip.photo(trip.noor, trailing, "mensen", "niemand");
        assertThat(text(trip.noor.get(file(page)).response().body())).as("what is hidden behind a photo").doesNotContain("script");
        assertThat(trip.count("photo")).isEqualTo(1);
    }

    @Test
    void a_picture_that_unpacks_to_very_much_or_claims_to_is_refused() {
        Trip trip = Trip.in("groot.foto.example");
        byte[] claims = JPEG.clone();
        for (int i = 0; i < claims.length - 9; i++) { // the frame header says how large it is
            if ((claims[i] & 0xff) == 0xff && (claims[i + 1] & 0xff) == 0xc0) {
                claims[i + 5] = claims[i + 6] = claims[i + 7] = claims[i + 8] = (byte) 0xff;
                break;
            }
        }
        assertThat(trip.photo(trip.noor, claims, "mensen", "niemand").status()).isEqualTo(422);
        assertThat(trip.count("photo")).isZero();
    }

    @Test
    void a_photo_that_is_too_large_to_send_gets_the_page_with_the_form_and_the_reason() throws IOException {
        Trip trip = Trip.in("zwaar.foto.example");
        String answer = claiming(trip, 700L * 1024 * 1024);
        assertThat(answer).startsWith("HTTP/1.1 413");
        assertThat(answer).contains("f-foto-error", "Deze foto is te groot om te versturen.");
        assertThat(trip.noor.get(trip.href + "/fotos").path()).isEqualTo(trip.href);
    }

    /** Says that it sends so much, and stops. */
    private static String claiming(Trip trip, long size) throws IOException {
        java.net.URI base = java.net.URI.create(trip.day.world.base());
        String cookies = trip.noor.cookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(java.util.stream.Collectors.joining("; "));
        try (java.net.Socket socket = new java.net.Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(("POST " + trip.href + "/fotos HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + cookies
                    + "\r\nContent-Type: " + Parcel.type() + "\r\nContent-Length: " + size + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[1024 * 1024];
            for (long sent = 0; sent < size; sent += piece.length) {
                socket.getOutputStream().write(piece);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_same_photo_sent_twice_is_there_once_and_not_under_an_id_of_somebody_else() {
        Trip trip = Trip.in("dubbel.foto.example");
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(trip.photo(trip.noor, JPEG, "mensen", "niemand", "id", id, "onderweg", "ja").status()).isEqualTo(200);
        }
        assertThat(trip.count("photo")).isEqualTo(1);
        assertThat(trip.photo(trip.omar, JPEG, "mensen", "niemand", "id", id).status()).isEqualTo(404);
        assertThat(trip.day.world.owner().sql("select count(*) from library.attachment where subject = ?").param(UUID.fromString(id)).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void ones_own_goes_with_its_file_and_comes_back_and_who_prepares_the_visit_may_take_any_away() {
        Trip trip = Trip.in("weg.foto.example");
        String file = file(trip.photo(trip.noor, JPEG, "mensen", "akkoord"));
        assertThat(trip.omar.get(trip.href).page().select("form[action*='/fotos/']")).isEmpty();
        Answered gone = trip.noor.submit(trip.noor.get(trip.href), "form[action*='/fotos/']");
        assertThat(gone.main()).contains("De foto is weg.");
        assertThat(trip.omar.get(file).status()).isEqualTo(404);
        assertThat(trip.noor.submit(gone, "form[action$='/herstel']").main()).contains("De foto staat er weer.");
        assertThat(trip.omar.get(file).status()).isEqualTo(200);
        assertThat(trip.gijs.submit(trip.gijs.get(trip.href), "form[action*='/fotos/']").main()).as("the host").contains("De foto is weg.");
        String id = trip.day.world.owner().sql("select id::text from visits.photo where item = ?").param(trip.item).query(String.class).single();
        assertThat(trip.noor.postRaw(trip.href + "/fotos/" + id + "/herstel").status()).as("what the host took away").isEqualTo(404);
        assertThat(trip.gijs.postRaw(trip.href + "/fotos/" + id + "/herstel").status()).isEqualTo(200);
        trip.noor.postRaw(trip.href + "/fotos/" + id + "/verwijdering");
        assertThat(trip.gijs.postRaw(trip.href + "/fotos/" + id + "/herstel").status()).as("what the maker took away").isEqualTo(404);
        Trip other = Trip.in("vreemd.foto.example");
        assertThat(other.noor.get(file).status()).isEqualTo(404);
    }

    private static String file(Answered page) {
        return page.page().select("figure a[href^='/bestand/']").first().attr("href");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
