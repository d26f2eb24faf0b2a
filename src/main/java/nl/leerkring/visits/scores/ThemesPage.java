package nl.leerkring.visits.scores;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.visits.Theme;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * @param circle its address
 * @param stale  somebody else changed the list in the meantime
 */
record ThemesPage(String circle, Form form, int status, boolean stale) implements Page {

    @Override
    public Text title() {
        return Text.of("Waar geven jullie een plek een cijfer voor?", "What do you score a place on?");
    }

    List<Integer> rows() {
        return IntStream.rangeClosed(1, Theme.MOST).boxed().toList();
    }
}
