package nl.leerkring.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.leerkring.library.intake.FakeClam;
import nl.leerkring.library.storage.FakeS3;
import nl.leerkring.library.upkeep.Upkeep;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Parcel;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UploadTests {

    private static final int MEGA = 1024 * 1024;
    private static Workshop shop;

    @BeforeAll
    static void open() {
        shop = new Workshop("--leerkring.files.largest=1MB", "--leerkring.jobs.enabled=false");
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @BeforeEach
    void clean() {
        shop.world.owner().sql("delete from library.attachment").update();
        shop.world.bean(Upkeep.class).sweep(Instant.MAX, Instant.MAX);
        assertThat(shop.disk()).isEmpty();
    }

    @Test
    void a_file_that_is_just_small_enough_comes_in_and_one_byte_more_does_not() {
        assertThat(shop.send("past.bin", new byte[MEGA]).status()).isEqualTo(200);
        Answered again = shop.send("groot.bin", new byte[MEGA + 1]);
        assertThat(again.status()).isEqualTo(413);
        assertThat(again.main()).contains("‘groot.bin’ is te groot: een bestand mag hooguit 1 MB zijn.", "Zet er iets bij");
        await().untilAsserted(() -> assertThat(shop.disk()).hasSize(1)); // what came in is thrown away after the answer
    }

    @Test
    void what_is_too_large_as_a_whole_is_told_on_the_page_with_the_form() {
        Answered again = shop.send("reus.bin", new byte[8 * MEGA]);
        assertThat(again.status()).isEqualTo(413);
        assertThat(again.page().select("form[enctype] [name=bestand]")).hasSize(1);
        assertThat(again.main()).contains("Dit is samen te groot om te versturen.");
        assertThat(shop.disk()).isEmpty();
        assertThat(new Parcel().file("foto", "reus.png", new byte[8 * MEGA]).send(shop.coordinator, "/mijn/profiel/foto").main()).contains("Dit is te groot");
    }

    @Test
    void what_does_not_say_how_large_it_is_or_is_no_form_gets_a_page_too() throws Exception {
        byte[] head = "------leerkring-parcel\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"reus.bin\"\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        for (byte[] body : List.of(java.util.Arrays.copyOf(head, 8 * MEGA), "geen formulier".getBytes(StandardCharsets.UTF_8), java.util.Arrays.copyOf(head, 2000))) {
            var request = java.net.http.HttpRequest.newBuilder(URI.create(shop.world.base() + shop.place)).header("Content-Type", Parcel.type())
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body))).build();
            try (var client = java.net.http.HttpClient.newHttpClient()) {
                var answer = client.send(request, java.net.http.HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(body.length + " bytes").isEqualTo(body.length > MEGA ? 413 : 400);
                assertThat(answer.body()).contains(body.length > MEGA ? "Er is niets bewaard" : "Er is niets veranderd");
            }
        }
        assertThat(shop.disk()).isEmpty();
    }

    @Test
    void whoever_goes_away_halfway_leaves_nothing_behind() throws IOException {
        String head = "POST " + shop.place + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + Parcel.type() + "\r\nContent-Length: 900000\r\nCookie: "
                + shop.coordinator.cookies().stream().map(each -> each.getName() + "=" + each.getValue()).collect(Collectors.joining("; ")) + "\r\n\r\n";
        try (Socket socket = new Socket("localhost", URI.create(shop.world.base()).getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(("------leerkring-parcel\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"half.bin\"\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(new byte[400_000]);
            await().atMost(Duration.ofSeconds(10)).until(() -> !shop.disk().isEmpty()); // it is on its way to the disk
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> shop.disk().isEmpty());
        assertThat(shop.files()).isEmpty();
    }

    @Test
    void a_damaged_file_says_so_and_sending_it_again_heals_it() throws IOException {
        shop.send("plan.txt", "Dit is het plan.".getBytes(StandardCharsets.UTF_8));
        Path file = shop.disk().getFirst();
        Files.writeString(file, "Dit is een plan!");
        Answered answer = shop.coordinator.get(shop.files().getFirst());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.main()).contains("‘plan.txt’ is bij ons beschadigd geraakt");
        assertThat(shop.world.bean(Upkeep.class).check()).isEqualTo(1);
        assertThat(shop.coordinator.get(shop.place).main()).contains("beschadigd; stuur het opnieuw");
        shop.send("plan.txt", "Dit is het plan.".getBytes(StandardCharsets.UTF_8));
        assertThat(shop.files()).hasSize(2).allSatisfy(each -> assertThat(shop.coordinator.get(each).text()).isEqualTo("Dit is het plan."));
        assertThat(shop.coordinator.get(shop.place).main()).doesNotContain("beschadigd");
        Files.delete(file);
        assertThat(shop.coordinator.get(shop.files().getFirst()).status()).as("gone altogether").isEqualTo(409);
        assertThat(shop.world.bean(Upkeep.class).check()).isEqualTo(1);
    }

    @Test
    void the_same_file_at_the_same_moment_is_there_twice_and_lies_there_once() throws Exception {
        byte[] bytes = new byte[300_000];
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answered> sending = () -> shop.send("samen.bin", bytes);
            for (var each : both.invokeAll(List.of(sending, sending, sending, sending))) {
                assertThat(each.get().status()).isEqualTo(200);
            }
        }
        assertThat(shop.files()).hasSize(4).allSatisfy(each -> assertThat(shop.coordinator.get(each).response().body()).isEqualTo(bytes));
        assertThat(shop.disk()).hasSize(1);
    }

    @Test
    void a_file_stays_as_long_as_a_row_needs_it_and_then_goes() {
        shop.send("een.txt", "zelfde".getBytes(StandardCharsets.UTF_8));
        shop.send("twee.txt", "zelfde".getBytes(StandardCharsets.UTF_8));
        Upkeep upkeep = shop.world.bean(Upkeep.class);
        shop.world.owner().sql("delete from library.attachment where name = 'een.txt'").update();
        assertThat(upkeep.sweep(Instant.MAX, Instant.MAX)).isZero();
        assertThat(shop.coordinator.get(shop.files().getFirst()).text()).isEqualTo("zelfde");
        shop.world.owner().sql("delete from library.attachment").update();
        assertThat(upkeep.sweep(Instant.EPOCH, Instant.now().minusSeconds(60))).as("what came just now is left alone").isZero();
        assertThat(upkeep.sweep(Instant.MAX, Instant.MAX)).isEqualTo(1);
        assertThat(upkeep.sweep(Instant.MAX, Instant.MAX)).as("again, or on another node").isZero();
        assertThat(shop.disk()).isEmpty();
    }

    @Test
    void on_a_full_disk_nothing_half_is_kept() {
        try (Workshop full = new Workshop(World.with(FullDisk.class, TestDatabase.fresh(), "--leerkring.jobs.enabled=false"))) {
            Answered again = full.send("plan.txt", "plan".getBytes(StandardCharsets.UTF_8));
            assertThat(again.status()).isEqualTo(507);
            assertThat(again.main()).contains("De schijf van de server is vol, dus ‘plan.txt’ is niet bewaard.", "Zet er iets bij");
            assertThat(full.files()).isEmpty();
            assertThat(full.disk()).isEmpty();
        }
    }

    @Test
    void with_s3_files_come_and_go_the_same_and_nothing_stays_on_the_disk() throws IOException {
        FakeS3 store = new FakeS3();
        try (Workshop far = new Workshop("--leerkring.files.s3.url=" + store.url(), "--leerkring.jobs.enabled=false")) {
            assertThat(far.send("plan.txt", "het plan".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(200);
            assertThat(far.disk()).isEmpty();
            String file = far.files().getFirst();
            assertThat(far.coordinator.get(file).text()).isEqualTo("het plan");
            far.coordinator.header("Range", "bytes=4-");
            assertThat(far.coordinator.get(file).text()).isEqualTo("plan");
            store.objects().replaceAll((key, bytes) -> "het pl@n".getBytes(StandardCharsets.UTF_8));
            assertThat(far.coordinator.get(file).main()).contains("beschadigd geraakt");
            store.close();
            assertThat(far.coordinator.get(file).main()).contains("kan even niet opgehaald worden");
            assertThat(far.send("twee.txt", "twee".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(503);
            assertThat(far.disk()).isEmpty();
        }
    }

    @Test
    void what_clamav_finds_does_not_come_in_and_without_its_answer_nothing_does() throws IOException {
        FakeClam clam = new FakeClam();
        try (Workshop safe = new Workshop("--leerkring.clamav=" + clam.address(), "--leerkring.jobs.enabled=false")) {
            assertThat(safe.send("goed.txt", "goed".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(200);
            Answered infected = safe.send("fout.txt", "X5O!P%@AP EICAR".getBytes(StandardCharsets.UTF_8));
            assertThat(infected.status()).isEqualTo(422);
            assertThat(infected.main()).contains("In ‘fout.txt’ zit een virus of iets wat erop lijkt. We hebben het niet bewaard.");
            Answered large = safe.send("groot.txt", new byte[2 * MEGA]);
            assertThat(large.status()).isEqualTo(413);
            assertThat(large.main()).contains("te groot voor de viruscontrole");
            clam.close();
            Answered down = safe.send("later.txt", "later".getBytes(StandardCharsets.UTF_8));
            assertThat(down.status()).isEqualTo(503);
            assertThat(down.main()).contains("De viruscontrole werkt even niet.");
            assertThat(safe.files()).hasSize(1);
            assertThat(safe.disk()).hasSize(1);
        }
    }
}
