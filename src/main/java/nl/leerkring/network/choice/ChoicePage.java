package nl.leerkring.network.choice;

import java.time.Instant;
import java.util.List;
import nl.leerkring.network.directory.Listing;
import nl.leerkring.network.directory.Listings;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param own     as others would see her; nothing: she never sat in a circle
 * @param since   when she chose to be found; nothing: she is not
 * @param circles those that everybody may see
 */
record ChoicePage(@Nullable Listing own, @Nullable Instant since, List<Listings.Circle> circles, Form form) implements Page {

    /** Something is left to choose in the form; what is chosen is taken back by a button. */
    boolean open() {
        return since == null || own == null || !own.learning() || !circles.isEmpty();
    }

    @Override
    public Text title() {
        return Text.of("Vindbaar in het netwerk", "Findable in the network");
    }
}
