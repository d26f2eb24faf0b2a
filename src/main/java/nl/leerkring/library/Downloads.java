package nl.leerkring.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.library.download.Stored;
import nl.leerkring.library.intake.FileType;
import nl.leerkring.library.storage.Storage;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** How a file goes to a browser: as something to keep, never as something to run or to show as a page of ours. Who may is asked before. */
@Component
public class Downloads {

    private static final Logger log = LoggerFactory.getLogger(Downloads.class);

    private final Storage storage;
    private final Database database;

    Downloads(Storage storage, Database database) {
        this.storage = storage;
        this.database = database;
    }

    public ResponseEntity<Resource> file(Attachment attachment) {
        Stored stored = stored(attachment);
        return ResponseEntity.ok().headers(headers -> safe(headers, attachment)).contentLength(attachment.size()).body(stored);
    }

    /** A PDF within a page of ours, drawn by the browser's own viewer. It may not fetch or run anything; other kinds are not shown so. */
    public ResponseEntity<Resource> shown(Attachment attachment) {
        if (!attachment.type().equals("application/pdf")) {
            throw new Missing();
        }
        Stored stored = stored(attachment);
        return ResponseEntity.ok().headers(headers -> {
            safe(headers, attachment);
            headers.set(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.name()).replaceFirst("attachment", "inline"));
            headers.set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'");
            headers.set("X-Frame-Options", "SAMEORIGIN");
        }).contentLength(attachment.size()).body(stored);
    }

    private Stored stored(Attachment attachment) {
        String hash = Optional.ofNullable(attachment.hash()).orElseThrow(Missing::new);
        Stored stored = new Stored(storage, hash, attachment.size(), attachment.made());
        try {
            if (!stored.whole()) {
                log.error("The file {} of attachment {} is damaged or gone", hash, attachment.id());
                throw damaged(attachment);
            }
        } catch (IOException away) {
            log.error("The file {} cannot be read", hash, away);
            throw new Refused("Het bestand ‘" + attachment.name() + "’ kan even niet opgehaald worden. Probeer het over een paar minuten opnieuw.",
                    "The file ‘" + attachment.name() + "’ cannot be fetched right now. Try again in a few minutes.");
        }
        return stored;
    }

    private static Refused damaged(Attachment attachment) {
        return new Refused("Het bestand ‘" + attachment.name() + "’ is bij ons beschadigd geraakt. Vraag wie het plaatste om het opnieuw te sturen; de beheerder ziet het ook.",
                "The file ‘" + attachment.name() + "’ was damaged on our side. Ask who put it there to send it again; the administrator sees it too.");
    }

    private static void safe(HttpHeaders headers, Attachment attachment) {
        headers.set(HttpHeaders.CONTENT_TYPE, FileType.told(attachment.type()));
        headers.set(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.name()));
        headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.setETag('"' + attachment.hash() + '"');
    }

    /** RFC 6266 with the name in UTF-8 (RFC 8187), and in plain letters for who cannot read that. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%;]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + UriUtils.encode(name, StandardCharsets.UTF_8);
    }

    /** A photo that we drew ourselves when it came in, so it may be shown in a page; asked about again each time, because it may be taken away. */
    public ResponseEntity<Resource> image(Attachment attachment) {
        if (!attachment.type().equals("image/jpeg")) {
            throw new Missing();
        }
        Stored stored = stored(attachment);
        return shown('"' + attachment.hash() + '"').contentLength(attachment.size()).body(stored);
    }

    /** The small picture of it; it was drawn by us, so it may be shown. */
    public ResponseEntity<Resource> picture(Key key, Attachment attachment) {
        byte[] image = small(key, attachment).orElseThrow(Missing::new);
        return shown('"' + attachment.hash() + "-klein\"").body(new ByteArrayResource(image));
    }

    /** Its bytes; nothing: there is none. */
    public Optional<byte[]> small(Key key, Attachment attachment) {
        return database.read(key, sql -> sql.sql("select image from library.picture where attachment = ?").param(attachment.id())
                .query((row, n) -> Objects.requireNonNull(row.getBytes("image"))).optional());
    }

    private static ResponseEntity.BodyBuilder shown(String tag) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "image/jpeg").header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache").eTag(tag);
    }
}
