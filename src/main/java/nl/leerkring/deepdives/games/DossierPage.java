package nl.leerkring.deepdives.games;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** What everybody at the table may read. */
record DossierPage(Game game) implements Page {

    @Override
    public Text title() {
        return Text.of("Dossier", "The dossier");
    }
}
