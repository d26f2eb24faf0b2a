package nl.leerkring.library.shelf;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.library.Document;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** @param found one more than fits on a page, if there are more */
record ShelfPage(Seat seat, Wanted wanted, List<Line> found, List<Option> meetings, List<String> known) implements Page {

    static final int PER_PAGE = 30;

    @Override
    public Text title() {
        return Text.of("Documenten", "Documents");
    }

    String href() {
        return seat.href() + "/documenten";
    }

    Form form() {
        return wanted.form();
    }

    List<Option> themes() {
        return known.stream().map(theme -> new Option(theme, theme)).toList();
    }

    boolean adds() {
        return Document.adds(seat);
    }

    List<Line> lines() {
        return found.subList(0, Math.min(PER_PAGE, found.size()));
    }

    /** Where older ones are; nothing: there are none. */
    @Nullable String older() {
        return found.size() <= PER_PAGE ? null : href() + wanted.query(lines().getLast().mark());
    }

    String newest() {
        return href() + wanted.query("");
    }
}
