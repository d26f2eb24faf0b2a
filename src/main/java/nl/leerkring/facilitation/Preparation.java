package nl.leerkring.facilitation;

import java.time.Instant;
import java.util.List;
import nl.leerkring.circles.CircleId;
import nl.leerkring.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a run needs to be there.
 *
 * @param open    everybody of the circle may come in; otherwise only these people, and guests by the code
 * @param expires when the key of a sealed run is destroyed, and with it all that was said; nothing: the run is not sealed
 * @param place   among the runs that hang on the same, from 0
 */
public record Preparation(CircleId circle, Subject subject, String title, Script script, boolean open, @Nullable Instant expires, int place,
        List<Somebody> people) {

    /** Put in the run beforehand. */
    public record Somebody(PersonId person, String name, RunRole role, boolean leads) {
    }
}
