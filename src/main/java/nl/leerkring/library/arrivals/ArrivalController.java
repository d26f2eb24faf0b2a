package nl.leerkring.library.arrivals;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Document;
import nl.leerkring.library.Unacceptable;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** tus 1.0.0: the core and its extensions creation, expiration and termination (docs/decisions/0038). */
@Controller
class ArrivalController {

    private static final String HERE = "/kring/{kring}/documenten/onderweg";
    private static final String ONE = HERE + "/{id}";
    private static final String VERSION = "1.0.0";
    private static final String PIECES = "application/offset+octet-stream";

    private final Arrivals arrivals;

    ArrivalController(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @RequestMapping(path = {HERE, ONE}, method = RequestMethod.OPTIONS)
    ResponseEntity<Void> options(Seat seat) {
        return answer(204).header("Tus-Version", VERSION).header("Tus-Extension", "creation,expiration,termination")
                .header("Tus-Max-Size", String.valueOf(arrivals.largest())).build();
    }

    @PostMapping(HERE)
    ResponseEntity<Void> begin(Seat seat, @RequestHeader(name = "Tus-Resumable", defaultValue = "") String version,
            @RequestHeader(name = "Upload-Length", defaultValue = "") String length, @RequestHeader(name = "Upload-Metadata", defaultValue = "") String told) {
        adding(seat);
        long size = number(length);
        if (!version.equals(VERSION) || size < 1) {
            return refused(version, 400);
        }
        try {
            Arrival arrival = arrivals.begin(seat, name(told), size);
            return expiring(answer(201), arrival).header(HttpHeaders.LOCATION, seat.href() + "/documenten/onderweg/" + arrival.id()).build();
        } catch (Unacceptable reason) {
            return answer(reason.status()).build();
        }
    }

    @RequestMapping(path = ONE, method = RequestMethod.HEAD)
    ResponseEntity<Void> where(Seat seat, @PathVariable UUID id, @RequestHeader(name = "Tus-Resumable", defaultValue = "") String version) {
        Arrival arrival = mine(seat, id);
        return version.equals(VERSION) ? expiring(answer(200), arrival).header("Upload-Offset", String.valueOf(arrival.offset()))
                .header("Upload-Length", String.valueOf(arrival.size())).build() : refused(version, 412);
    }

    @PatchMapping(ONE)
    ResponseEntity<Void> piece(Seat seat, @PathVariable UUID id, @RequestHeader(name = "Tus-Resumable", defaultValue = "") String version,
            @RequestHeader(name = "Upload-Offset", defaultValue = "") String offset, HttpServletRequest request) throws IOException {
        Arrival arrival = mine(seat, id);
        if (!version.equals(VERSION)) {
            return refused(version, 412);
        }
        if (!PIECES.equals(request.getContentType())) {
            return answer(415).build();
        }
        try {
            return added(seat, arrival, arrivals.append(seat, arrival, number(offset), request.getInputStream()));
        } catch (Unacceptable reason) {
            return answer(reason.status()).build();
        }
    }

    private ResponseEntity<Void> added(Seat seat, Arrival arrival, Arrivals.Piece piece) {
        return switch (piece) {
            case ELSEWHERE -> answer(409).build();
            case TOO_MUCH -> answer(413).build();
            case BUSY -> answer(423).build();
            case LOST -> answer(400).build(); // nobody hears it
            case ADDED -> {
                Arrival now = mine(seat, arrival.id());
                yield expiring(answer(204), now).header("Upload-Offset", String.valueOf(now.offset())).build();
            }
        };
    }

    @DeleteMapping(ONE)
    ResponseEntity<Void> end(Seat seat, @PathVariable UUID id) {
        mine(seat, id);
        arrivals.end(seat, id);
        return answer(204).build();
    }

    /** Of somebody else, expired, or used: it is as if it is not there. */
    private Arrival mine(Seat seat, UUID id) {
        adding(seat);
        return arrivals.find(seat, id).orElseThrow(Missing::new);
    }

    private static void adding(Seat seat) {
        if (!Document.adds(seat)) {
            throw new Missing();
        }
    }

    private static ResponseEntity.BodyBuilder answer(int status) {
        return ResponseEntity.status(HttpStatus.valueOf(status)).header("Tus-Resumable", VERSION).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static ResponseEntity<Void> refused(String version, int otherwise) {
        return version.equals(VERSION) ? answer(otherwise).build() : answer(412).header("Tus-Version", VERSION).build();
    }

    private static ResponseEntity.BodyBuilder expiring(ResponseEntity.BodyBuilder answer, Arrival arrival) {
        return answer.header("Upload-Expires", DateTimeFormatter.RFC_1123_DATE_TIME.format(arrival.expires().atZone(ZoneOffset.UTC)));
    }

    /** @return -1 when it is none */
    private static long number(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
    }

    /** "filename d29yZA==, …"; empty when it is not told. */
    private static String name(String told) {
        return Stream.of(told.split(",")).map(String::strip).filter(pair -> pair.startsWith("filename ")).map(pair -> decoded(pair.substring("filename ".length()).strip()))
                .filter(name -> name != null).findFirst().orElse("");
    }

    private static @Nullable String decoded(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }
}
