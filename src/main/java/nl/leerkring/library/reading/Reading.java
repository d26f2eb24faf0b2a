package nl.leerkring.library.reading;

import java.util.List;
import java.util.Set;
import nl.leerkring.web.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What was read in a file.
 *
 * @param words of all of it, or of its beginning
 * @param pages nothing: it has none, or that is not known
 */
public record Reading(State state, String words, @Nullable Integer pages, List<Remark> remarks) {

    static final Reading REFUSED = new Reading(State.REFUSED, "", null, List.of());
    private static final Set<String> READABLE = Set.of("application/pdf", "text/", "application/rtf", "application/msword", "application/vnd.ms-",
            "application/vnd.openxmlformats-officedocument.", "application/vnd.oasis.opendocument.");

    /** Whether that may be shown: not yet, yes, or it could not be read safely. */
    public enum State implements Coded {
        WAITING, READ, REFUSED
    }

    /** Whether there are words in files of this type, which can be read. */
    public static boolean readable(String type) {
        return READABLE.stream().anyMatch(type::startsWith);
    }

    public boolean waits() {
        return state == State.WAITING;
    }

    public boolean refused() {
        return state == State.REFUSED;
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
