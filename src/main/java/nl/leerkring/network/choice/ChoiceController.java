package nl.leerkring.network.choice;

import java.time.Instant;
import java.util.List;
import nl.leerkring.identity.Viewer;
import nl.leerkring.network.Networker;
import nl.leerkring.network.Networkers;
import nl.leerkring.network.directory.Listings;
import nl.leerkring.notices.Notices;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own choice to be found. */
@Controller
class ChoiceController {

    static final String HERE = "/mijn/netwerk";

    private final Choices choices;
    private final Networkers networkers;
    private final Listings listings;
    private final Notices notices;

    ChoiceController(Choices choices, Networkers networkers, Listings listings, Notices notices) {
        this.choices = choices;
        this.networkers = networkers;
        this.listings = listings;
        this.notices = notices;
    }

    @GetMapping(HERE)
    ChoicePage page(Viewer viewer) {
        Networker by = networkers.of(viewer).orElse(null);
        if (by == null) {
            return new ChoicePage(null, null, List.of(), Form.empty());
        }
        Instant since = choices.since(viewer).orElse(null);
        var own = listings.own(by);
        return new ChoicePage(own, since, listings.open(by.person()), Form.empty().with("kringen", own.circles() ? "ja" : ""));
    }

    @PostMapping(HERE)
    Redirect choose(Networker by, Form form) {
        choices.list(by, form.ticked("kringen"), form.ticked("leren"));
        notices.seen(by, HERE);
        return Redirect.to(HERE).saying("Je bent te vinden in het netwerk.", "You can be found in the network.");
    }

    @PostMapping(HERE + "/leren/einde")
    Redirect hideLearning(Viewer viewer) {
        choices.hideLearning(viewer);
        return Redirect.to(HERE).saying("Je laat niet meer zien van wie je leert.", "You no longer show from whom you learn.");
    }

    @PostMapping(HERE + "/einde")
    Redirect end(Viewer viewer) {
        choices.unlist(viewer);
        return Redirect.to(HERE).saying("Je bent niet meer te vinden.", "You can no longer be found.");
    }
}
