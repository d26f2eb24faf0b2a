package nl.leerkring.circles;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.database.Questions;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** A bean of each room that asks something of people: home shows the three most urgent lines of all together. */
public interface Asked {

    /** What this seat still has to do; nothing is the usual answer. Puts at most one question; the lines are wanted when all rooms have put theirs. */
    Supplier<List<Line>> of(Questions ask, Seat seat);

    /**
     * One thing to do.
     *
     * @param title   "Kies je datums voor ‘Gezond ontwerpen’"
     * @param href    where it is done
     * @param due     the last day; nothing: whenever it suits
     * @param minutes how long it takes, about
     */
    record Line(Text title, String href, @Nullable LocalDate due, int minutes) {
    }
}
