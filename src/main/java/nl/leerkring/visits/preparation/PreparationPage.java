package nl.leerkring.visits.preparation;

import nl.leerkring.visits.Visiting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** @param stale somebody else changed what is told in the meantime */
record PreparationPage(Visiting here, Form form, int status, boolean stale) implements Page {

    @Override
    public Text title() {
        return Text.of("Bereid het projectbezoek voor", "Prepare the project visit");
    }

    boolean wrong(String... names) {
        return java.util.stream.Stream.of(names).anyMatch(name -> form.error(name) != null);
    }
}
