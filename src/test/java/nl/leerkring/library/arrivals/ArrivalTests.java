package nl.leerkring.library.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.circles.Role;
import nl.leerkring.library.Bookcase;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;
import org.junit.jupiter.api.Test;

class ArrivalTests {

    private static final String[] TUS = {"Tus-Resumable", "1.0.0"};

    @Test
    void an_upload_that_is_cut_ten_times_arrives_whole() throws IOException {
        Bookcase shelf = Bookcase.in("geknipt.onderweg.example");
        byte[] file = new byte[1_100_000];
        new Random(7).nextBytes(file);
        String at = begin(shelf.piet, shelf, "Groot – verslag.bin", file.length).header("Location");
        int sent = 0;
        for (int cut = 0; cut < 10; cut++) {
            int offset = offset(shelf.piet, at);
            cut(shelf, at, offset, Arrays.copyOfRange(file, offset, file.length), 100_000);
            sent = settled(shelf.piet, at, sent);
            assertThat(sent).as("after cut " + cut).isLessThan(file.length);
        }
        Answered rest = null;
        for (int attempt = 0; attempt < 200 && (rest == null || rest.status() != 204); attempt++) {
            int offset = offset(shelf.piet, at);
            rest = piece(shelf.piet, at, offset, Arrays.copyOfRange(file, offset, file.length));
        }
        assertThat(rest.header("Upload-Offset")).isEqualTo(String.valueOf(file.length));
        Answered done = new Parcel().field("onderweg", id(at)).send(shelf.piet, shelf.href + "/nieuw");
        assertThat(done.main()).contains("‘Groot – verslag’ staat erbij.");
        assertThat(shelf.piet.get(done.page().select("a[href^='/bestand/']").attr("href")).response().body()).isEqualTo(file);
        assertThat(head(shelf.piet, at).status()).as("used").isEqualTo(404);
    }

    @Test
    void it_says_what_it_speaks_and_refuses_what_it_does_not() {
        Bookcase shelf = Bookcase.in("tus.onderweg.example");
        Answered options = shelf.piet.once("OPTIONS", shelf.href + "/onderweg", null, "", "X-CSRF-TOKEN", shelf.piet.token());
        assertThat(options.header("Tus-Version")).isEqualTo("1.0.0");
        assertThat(options.header("Tus-Extension")).isEqualTo("creation,expiration,termination");
        assertThat(options.header("Tus-Max-Size")).isEqualTo(String.valueOf(100L * 1024 * 1024));
        assertThat(send(shelf.piet, "POST", shelf.href + "/onderweg", null, "", "Tus-Resumable", "0.2.2", "Upload-Length", "5").status()).isEqualTo(412);
        for (String length : new String[] {"-1", "0", "veel", ""}) {
            assertThat(send(shelf.piet, "POST", shelf.href + "/onderweg", null, "", "Tus-Resumable", "1.0.0", "Upload-Length", length).status()).as(length).isEqualTo(400);
        }
        assertThat(begin(shelf.piet, shelf, "reus.bin", 200L * 1024 * 1024).status()).isEqualTo(413);
        Answered begun = begin(shelf.piet, shelf, "../../kwaad.sh", 10);
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.header("Upload-Expires")).endsWith("GMT");
        String at = begun.header("Location");
        assertThat(send(shelf.piet, "PATCH", at, new byte[5], "text/plain", "Tus-Resumable", "1.0.0", "Upload-Offset", "0").status()).isEqualTo(415);
        for (String offset : new String[] {"3", "-1", "x"}) {
            assertThat(send(shelf.piet, "PATCH", at, new byte[5], "application/offset+octet-stream", "Tus-Resumable", "1.0.0", "Upload-Offset", offset).status()).as(offset).isEqualTo(409);
        }
        assertThat(piece(shelf.piet, at, 0, new byte[11]).status()).as("more than it said").isEqualTo(413);
        assertThat(new Parcel().field("onderweg", id(at)).send(shelf.piet, shelf.href + "/nieuw").main()).as("not whole").contains("Kies het opnieuw");
        assertThat(send(shelf.piet, "DELETE", at, null, "", TUS).status()).isEqualTo(204);
        assertThat(head(shelf.piet, at).status()).isEqualTo(404);
        assertThat(piece(shelf.piet, at, 0, new byte[10]).status()).isEqualTo(404);
        assertThat(shelf.piet.once("POST", shelf.href + "/onderweg", null, "", "Tus-Resumable", "1.0.0", "Upload-Length", "5").status()).as("without a token").isEqualTo(403);
    }

    @Test
    void what_somebody_else_sends_and_what_took_too_long_is_not_there() {
        Bookcase shelf = Bookcase.in("ander.onderweg.example");
        String at = begin(shelf.piet, shelf, "van piet.txt", 4).header("Location");
        Guest anna = shelf.day.with("anna", Role.PARTICIPANT);
        assertThat(piece(shelf.piet, at, 0, new byte[] {1, 2, 3, 4}).status()).isEqualTo(204);
        for (Guest other : new Guest[] {anna, shelf.coordinator}) {
            assertThat(head(other, at).status()).isEqualTo(404);
            assertThat(piece(other, at, 0, new byte[4]).status()).isEqualTo(404);
            assertThat(send(other, "DELETE", at, null, "", TUS).status()).isEqualTo(404);
            assertThat(new Parcel().field("onderweg", id(at)).send(other, shelf.href + "/nieuw").status()).isEqualTo(422);
        }
        assertThat(begin(shelf.day.with("lezer", Role.OBSERVER), shelf, "x.txt", 4).status()).isEqualTo(404);
        assertThat(head(shelf.piet, at).status()).isEqualTo(200);
        shelf.day.world.owner().sql("update library.arrival set touched = now() - interval '6 hours' where id = ?").param(UUID.fromString(id(at))).update();
        assertThat(head(shelf.piet, at).status()).isEqualTo(404);
        assertThat(new Parcel().field("onderweg", id(at)).send(shelf.piet, shelf.href + "/nieuw").main()).contains("het wachtte te lang");
    }

    private static Answered begin(Guest by, Bookcase shelf, String name, long size) {
        return send(by, "POST", shelf.href + "/onderweg", null, "", "Tus-Resumable", "1.0.0", "Upload-Length", String.valueOf(size),
                "Upload-Metadata", "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)) + ",filetype dGV4dA==");
    }

    private static Answered head(Guest by, String at) {
        return by.once("HEAD", at, null, "", TUS);
    }

    private static int offset(Guest by, String at) {
        return Integer.parseInt(head(by, at).header("Upload-Offset"));
    }

    /** The server may still be writing what came before the cut; it is asked until something of it is there. */
    private static int settled(Guest by, String at, int before) {
        int now = before;
        for (int asked = 0; asked < 500 && now <= before; asked++) {
            now = offset(by, at);
        }
        assertThat(now).isGreaterThan(before);
        return now;
    }

    private static Answered piece(Guest by, String at, int offset, byte[] bytes) {
        return send(by, "PATCH", at, bytes, "application/offset+octet-stream", "Tus-Resumable", "1.0.0", "Upload-Offset", String.valueOf(offset));
    }

    private static Answered send(Guest by, String method, String path, byte[] body, String type, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "X-CSRF-TOKEN";
        all[headers.length + 1] = by.token();
        return by.once(method, path, body, type, all);
    }

    /** Promises all, sends some and hangs up. */
    private static void cut(Bookcase shelf, String at, int offset, byte[] rest, int some) throws IOException {
        String token = shelf.piet.token();
        String cookies = shelf.piet.cookies().stream().map(each -> each.getName() + "=" + each.getValue()).collect(Collectors.joining("; "));
        URI base = URI.create(shelf.day.world.base());
        try (Socket line = new Socket(base.getHost(), base.getPort())) {
            OutputStream out = line.getOutputStream();
            out.write(("PATCH " + at + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nCookie: " + cookies + "\r\nX-CSRF-TOKEN: " + token
                    + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: " + offset + "\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: " + rest.length
                    + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(rest, 0, Math.min(some, rest.length));
            out.flush();
        }
    }

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }
}
