package nl.leerkring.network.directory;

import java.util.UUID;
import nl.leerkring.network.Networker;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** People of all circles who want to be found. */
@Controller
class NetworkController {

    private final Listings listings;

    NetworkController(Listings listings) {
        this.listings = listings;
    }

    @GetMapping("/netwerk")
    NetworkPage list(Networker by, Form form) {
        Sought sought = Sought.read(form);
        return new NetworkPage(sought, listings.find(by, sought));
    }

    @GetMapping("/netwerk/mensen/{persoon}")
    PersonPage one(Networker by, @PathVariable UUID persoon) {
        Listing listing = listings.one(by, persoon).orElseThrow(Missing::new);
        return new PersonPage(by, listing, listings.circles(listing));
    }
}
