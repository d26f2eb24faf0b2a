package nl.leerkring.network.directory;

import java.util.List;
import nl.leerkring.network.Networker;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

record PersonPage(Networker by, Listing listing, List<Listings.Circle> circles) implements Page {

    @Override
    public Text title() {
        return Text.name(listing.name());
    }

    boolean me() {
        return by.viewer().id().equals(listing.id());
    }
}
