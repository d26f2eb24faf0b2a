package nl.leerkring.library;

import java.time.Instant;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import org.jspecify.annotations.Nullable;

/**
 * A document or link on the shelf of a circle.
 *
 * @param latest  the attachment that is its newest version
 * @param madeBy  nothing: that is not known any more
 * @param by      the name of who put it there; empty when that person is gone
 * @param version counts the changes of its words, so that a stale page is noticed
 * @param removed nothing: it lies on the shelf, not in the bin
 */
public record Document(UUID id, Draft said, UUID latest, @Nullable UUID madeBy, String by, Instant made, int version, @Nullable Instant removed) {

    /** What people say of it. @param meeting nothing: it belongs to none */
    public record Draft(String title, String description, String theme, @Nullable UUID meeting, DocumentKind kind) {

        private static final int LONGEST_TITLE = 150;

        /** With a title of its own, or called like its file: "Verslag.pdf" is "Verslag". */
        public Draft titled(String file) {
            int dot = file.lastIndexOf('.');
            String plain = dot > 0 && file.length() - dot <= 6 ? file.substring(0, dot) : file;
            String best = title.isEmpty() ? plain : title;
            return new Draft(best.substring(0, Math.min(LONGEST_TITLE, best.length())), description, theme, meeting, kind);
        }
    }

    /** One of its versions. @param by empty when that person is gone */
    public record Revision(int number, UUID attachment, String by, Instant made) {
    }

    public String title() {
        return said.title();
    }

    public String href(Seat seat) {
        return seat.href() + "/documenten/" + id;
    }

    /** Who takes part in the circle adds to its shelf. */
    public static boolean adds(Seat seat) {
        return !seat.archived() && seat.role().takesPart();
    }

    /** Who put it there, and who coordinates the circle. */
    public boolean changes(Seat seat) {
        return adds(seat) && (seat.coordinates() || seat.person().equals(madeBy));
    }
}
