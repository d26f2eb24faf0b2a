package nl.leerkring.visits.walk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.visits.Observation;
import nl.leerkring.visits.Parties;
import nl.leerkring.visits.PlaceScore;
import nl.leerkring.visits.Visiting;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/**
 * A visit on a phone: what it is about, the route, and what one sees, asks and takes home on the way.
 *
 * @param walkers everybody who comes, with the group in which they walk
 * @param largest how large a photo may be: "100 MB"
 */
record WalkPage(FoundPart found, List<Parties.Walker> walkers, String largest, Form form, int status) implements Page {

    /** @param stop where somebody was last */
    static Form fresh(String stop, String kind) {
        return Form.empty().with("halte", stop).with("fotohalte", stop)
                .with("soort", Coded.said(Observation.Kind.class, kind) == null ? Observation.Kind.SEE.word() : kind);
    }

    @Override
    public Text title() {
        return Text.name(here().title());
    }

    Visiting here() {
        return found.here();
    }

    List<Option> stops(Ui ui) {
        return here().visit().stops().stream().map(stop -> new Option(stop.id().toString(), here().visit().number(stop) + ". " + stop.title())).toList();
    }

    List<Option> kinds(Ui ui) {
        return Stream.of(Observation.Kind.values()).map(kind -> new Option(kind.word(), ui.say(kind.label()))).toList();
    }

    /** Those with whom this person walks, herself too. */
    List<Parties.Walker> company() {
        Optional<Parties.Walker> me = walkers.stream().filter(each -> each.person().equals(here().person()) && each.party() > 0).findFirst();
        return me.map(mine -> walkers.stream().filter(each -> each.party() == mine.party()).toList()).orElse(List.of());
    }

    boolean grouped() {
        return walkers.stream().anyMatch(each -> each.party() > 0);
    }

    /** Before the day one scores what one expects. */
    PlaceScore.Moment moment(Instant now) {
        Instant starts = here().meeting().starts();
        return starts == null || starts.isAfter(now) ? PlaceScore.Moment.BEFORE : PlaceScore.Moment.AFTER;
    }

    /** Something is wrong with a photo that was sent: then the form for it stands open. */
    boolean photographs() {
        return Stream.of("foto", "bijschrift", "mensen", "fotohalte").anyMatch(name -> form.error(name) != null);
    }
}
