package nl.leerkring.meetings.dates;

import java.time.LocalDate;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * @param due     nothing: nobody was asked yet, and this is for the coordinator who may do so
 * @param asked   whether this person may answer
 * @param lacking whether an answer of this person is lacking
 */
record DatesPart(String href, @Nullable LocalDate due, boolean asked, boolean lacking) implements Part {
}
