package nl.leerkring.meetings.materials;

import java.util.List;
import nl.leerkring.web.Part;

/**
 * @param href    of all that lies with the day
 * @param pieces  the first of them
 * @param total   how many there are
 * @param letters in all of them together; nought: of some it is not known
 */
record PreparePart(String href, List<Piece> pieces, int total, long letters) implements Part {

    /** Silent reading of non-fiction: 238 words a minute (Brysbaert, 2019), of six letters with the space between them. */
    private static final long LETTERS_A_MINUTE = 238 * 6;

    /** @param letters nought: it is not known how long it is */
    record Piece(String title, String href, long letters) {

        long minutes() {
            return PreparePart.minutes(letters);
        }
    }

    /** How long reading takes; nought: nobody knows. */
    long minutes() {
        return minutes(letters);
    }

    private static long minutes(long letters) {
        return Math.ceilDiv(letters, LETTERS_A_MINUTE);
    }
}
