package nl.leerkring.discussions.threads;

import java.util.List;
import java.util.function.Supplier;
import nl.leerkring.circles.Fresh;
import nl.leerkring.database.Questions;
import org.springframework.stereotype.Component;

/** In how many conversations somebody did not read all; those she muted are not counted. */
@Component
class Unread implements Fresh {

    @Override
    public String path() {
        return "/gesprekken";
    }

    @Override
    public Supplier<Integer> of(Questions ask, String slug) {
        Supplier<List<Integer>> unread = ask.sql("select discussions.unread(:slug)").param("slug", slug).rows((row, n) -> row.getInt(1));
        return () -> unread.get().getFirst();
    }
}
