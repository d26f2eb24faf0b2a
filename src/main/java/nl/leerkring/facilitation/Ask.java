package nl.leerkring.facilitation;

import java.util.List;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * What may be entered in a step.
 *
 * @param label what the field is called: "Jouw advies"
 * @param sight who sees it
 * @param max   how many each person may give; 0: as many as one likes
 * @param bins  columns to put a note in, options to pick from, or heaps to sort into
 * @param from  the number of the step (from 1) whose entries are picked from or sorted; 0: none
 * @param show  how the notes lie
 * @param dots  how many notes each person may give a dot; 0: there are none
 * @param anonymous one may leave out one's name
 * @param by    who fills it in; nothing: who acts in the step
 */
public record Ask(Kind kind, Text label, Sight sight, int max, List<Text> bins, int from, @Nullable Actor by, Show show,
        int dots, boolean anonymous) {

    /** {@code NOTE} words · {@code PICK} one or more options or earlier entries · {@code SORT} an earlier entry into a heap ·
     * {@code SCALE} a number from 1 to 10 · {@code RANK} options in order · {@code COMMIT} words and a date. */
    public enum Kind {
        NOTE, PICK, SORT, SCALE, RANK, COMMIT
    }

    /** {@code LIST} one under the other · {@code QUEUE} questions with votes, answered or parked by who leads · {@code BOARD} notes to move. */
    public enum Show {
        LIST, QUEUE, BOARD
    }

    @SuppressWarnings("NullAway") // read from JSON
    public Ask {
        if (kind == null || label == null) {
            throw new IllegalArgumentException("what is asked needs a kind and a label");
        }
        sight = sight == null ? Sight.NOW : sight;
        show = show == null ? Show.LIST : show;
        bins = bins == null ? List.of() : List.copyOf(bins);
        if (max < 0 || max > 50 || bins.size() > 30 || from < 0 || dots < 0 || dots > 20) {
            throw new IllegalArgumentException("what is asked has max 0-50, dots 0-20 and at most 30 options");
        }
    }

    public static Ask note(Text label, Sight sight, int max) {
        return new Ask(Kind.NOTE, label, sight, max, List.of(), 0, null, Show.LIST, 0, false);
    }

    public @Nullable Text bin(int index) {
        return index >= 0 && index < bins.size() ? bins.get(index) : null;
    }

    /** It has a board of its own. */
    public boolean boarded() {
        return kind == Kind.NOTE && show != Show.LIST;
    }

    /** Words belong to it. */
    public boolean worded() {
        return kind == Kind.NOTE || kind == Kind.COMMIT;
    }
}
