package nl.leerkring.deepdives.games;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** The cards of all roles, to print and cut; for who leads. */
record CardsPage(Game game) implements Page {

    @Override
    public Text title() {
        return Text.of("Rolkaarten", "Role cards");
    }
}
