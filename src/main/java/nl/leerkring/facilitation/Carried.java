package nl.leerkring.facilitation;

import java.util.Set;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/** A part of the page of a run, or of its boards, that goes along with a hint; a bean of the room it belongs to. */
public interface Carried {

    /** Whether it shows something else after one of these. */
    boolean of(Set<String> topics);

    /** What it shows now. @param anybody somebody of this run, in particular nobody */
    Load load(RunSeat anybody, Set<String> topics);

    /** A part as it is at one moment, for all who listen. */
    interface Load {

        /** Two with equal looks see the same. Nothing: her page asks for it itself, because something of her own is in it or it is not there. */
        @Nullable Object look(RunSeat seat, Listener listener);

        Part part(RunSeat seat, Listener listener);
    }
}
