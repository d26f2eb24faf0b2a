package nl.leerkring.search.finding;

import java.util.Comparator;
import java.util.List;
import nl.leerkring.circles.Seats;
import nl.leerkring.identity.Viewer;
import nl.leerkring.search.Findable;
import nl.leerkring.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Searching in all circles of who searches. */
@Controller
class FindingController {

    private final Findings findings;
    private final Seats seats;
    private final List<Findable> kinds;

    FindingController(Findings findings, Seats seats, List<Findable> kinds) {
        this.findings = findings;
        this.seats = seats;
        this.kinds = kinds.stream().sorted(Comparator.comparingInt(Findable::order)).toList();
    }

    @GetMapping("/zoeken")
    FindingsPage page(Viewer viewer, Form form) {
        Finder finder = new Finder(viewer, seats.of(viewer));
        Query query = Query.of(form.value("zoek"));
        Narrowing narrowing = Narrowing.of(form, finder, kinds);
        return new FindingsPage(finder, kinds, query, narrowing, findings.find(finder, query, narrowing));
    }

    /** While she types. */
    @GetMapping("/zoeken/suggesties")
    SuggestionsPart suggestions(Viewer viewer, Form form) {
        Finder finder = new Finder(viewer, seats.of(viewer));
        return new SuggestionsPart(finder, kinds, findings.suggest(finder, Query.of(form.value("zoek"))));
    }
}
