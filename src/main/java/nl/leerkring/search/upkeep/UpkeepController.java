package nl.leerkring.search.upkeep;

import java.util.List;
import nl.leerkring.identity.AdminEntry;
import nl.leerkring.identity.Administrator;
import nl.leerkring.search.Findable;
import nl.leerkring.web.Audited;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Redirect;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** How much is in the index, in numbers, and building it anew. */
@Controller
class UpkeepController implements AdminEntry {

    private final Upkeep upkeep;
    private final List<Findable> kinds;
    private final ApplicationEventPublisher events;

    UpkeepController(Upkeep upkeep, List<Findable> kinds, ApplicationEventPublisher events) {
        this.upkeep = upkeep;
        this.kinds = kinds;
        this.events = events;
    }

    @GetMapping("/beheer/zoeken")
    UpkeepPage page(Administrator administrator) {
        return new UpkeepPage(upkeep.sources(), kinds);
    }

    @PostMapping("/beheer/zoeken/opbouw")
    Redirect build(Administrator administrator) {
        upkeep.anew();
        events.publishEvent(new Audited(administrator.person(), "search index built anew", "", true, administrator.viewer().origin()));
        return Redirect.to("/beheer/zoeken").saying("De zoekindex wordt opnieuw gemaakt. Zoeken gaat intussen gewoon door.",
                "The search index is being rebuilt. Search keeps working meanwhile.");
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Link link(Language language) {
        return Link.to(language == Language.NL ? "Zoeken" : "Search", "/beheer/zoeken");
    }
}
