package nl.leerkring.library.reading;

import java.util.List;
import nl.leerkring.web.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a file.
 *
 * @param words of all of it, or of its beginning
 * @param pages nothing: it has none, or that is not known
 * @param previewed there is a preview of it, which a page asks in pieces
 */
public record Reading(State state, String words, @Nullable Integer pages, List<Remark> remarks, boolean previewed) {

    static final Reading REFUSED = new Reading(State.REFUSED, "", null, List.of(), false);
    static final Reading INTERRUPTED = new Reading(State.INTERRUPTED, "", null, List.of(), false);

    /** Whether that may be shown: not yet, yes, it could not be read safely, or something came in between each time, which says nothing of the file. */
    public enum State implements Coded {
        WAITING, READ, REFUSED, INTERRUPTED
    }

    /** Whether there are words in files of this type, which can be read. */
    public static boolean readable(String type) {
        return type.startsWith("application/pdf") || type.startsWith("text/") || Preview.possible(type);
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    public boolean refused() {
        return state == State.REFUSED;
    }

    public boolean interrupted() {
        return state == State.INTERRUPTED;
    }

    /** Carries a program along, that runs when somebody allows it. */
    public boolean macros() {
        return remarks.contains(Remark.MACROS);
    }

    /** What somebody who listens to the document would miss. */
    public List<Remark> missing() {
        return remarks.stream().filter(remark -> remark != Remark.MACROS).toList();
    }
}
