package nl.leerkring.library;

import java.time.Instant;
import java.util.UUID;
import nl.leerkring.library.intake.FileName;
import nl.leerkring.library.intake.FileType;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * A file or a link, as a list shows it.
 *
 * @param type     found in the contents, whatever the name says
 * @param hash     of the bytes (SHA-256); nothing: it is a link
 * @param by       the name of who put it there; empty when that person is gone
 * @param madeBy   nothing: somebody without an account
 * @param pictured whether there is a small picture of it
 * @param damaged  its bytes are not those that came in
 */
public record Attachment(UUID id, UUID circle, Subject subject, String name, String type, long size, @Nullable String hash,
        @Nullable String link, String by, @Nullable UUID madeBy, Instant made, boolean pictured, boolean damaged) {

    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;

    public boolean file() {
        return hash != null;
    }

    /** Where a file is fetched by who has a seat; the name is there for people, and is not looked at. */
    public String href() {
        return link != null ? link : "/bestand/" + id + "/" + FileName.inAddress(name);
    }

    public String picture() {
        return "/voorbeeld/" + id;
    }

    /** "PDF", "presentatie", "link". */
    public Text kind() {
        return link != null ? Text.of("link", "link") : FileType.label(type);
    }

    /** "2,4 MB"; empty for a link. */
    public String weight(Ui ui) {
        if (link != null) {
            return "";
        }
        if (size < MEGA) {
            return ui.number(Math.max(1, Math.round((double) size / KILO))) + " kB";
        }
        return String.format(ui.locale(), "%.1f MB", (double) size / MEGA);
    }

    /** The name promises something else than what is in it. */
    public boolean lies() {
        return link == null && FileType.lies(name, type);
    }
}
