package nl.leerkring.search.finding;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.search.Findable;
import nl.leerkring.web.Part;
import nl.leerkring.web.Ui;

/** What begins like what somebody types, to go to at once. */
record SuggestionsPart(Finder finder, List<Findable> kinds, List<Findings.Suggestion> some) implements Part {

    /** "document, Leerkring gezondheid en ruimte". */
    String meta(Ui ui, Findings.Suggestion suggestion) {
        Seat seat = finder.seat(suggestion.circle());
        String kind = kinds.stream().filter(each -> each.kind().equals(suggestion.kind())).map(each -> ui.say(each.label())).findFirst().orElse("");
        return kind + (seat == null ? "" : ", " + seat.name());
    }
}
