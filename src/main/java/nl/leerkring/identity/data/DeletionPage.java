package nl.leerkring.identity.data;

import java.util.List;
import nl.leerkring.identity.Leaving;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * @param first   what has to be arranged first
 * @param recent  signed in not long ago
 * @param refused it was asked for and not done
 */
record DeletionPage(List<Leaving.First> first, boolean recent, boolean refused) implements Page {

    @Override
    public Text title() {
        return Text.of("Je gegevens laten verwijderen", "Have your data deleted");
    }

    @Override
    public int status() {
        return refused ? 409 : 200;
    }
}
