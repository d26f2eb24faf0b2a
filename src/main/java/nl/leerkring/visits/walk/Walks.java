package nl.leerkring.visits.walk;

import java.util.List;
import nl.leerkring.circles.Onward;
import nl.leerkring.database.Database;
import nl.leerkring.visits.Observation;
import nl.leerkring.visits.Observations;
import nl.leerkring.visits.Parties;
import nl.leerkring.visits.Photos;
import nl.leerkring.visits.Visiting;
import nl.leerkring.web.Form;
import org.springframework.stereotype.Component;

/** Gathers what the page of a visit shows. */
@Component
class Walks {

    private final Database database;
    private final Observations observations;
    private final Photos photos;
    private final Parties parties;
    private final Onward onward;

    Walks(Database database, Observations observations, Photos photos, Parties parties, Onward onward) {
        this.database = database;
        this.observations = observations;
        this.photos = photos;
        this.parties = parties;
        this.onward = onward;
    }

    WalkPage page(Visiting here, Form form, int status) {
        return database.read(here, sql -> new WalkPage(found(here), parties.of(here), photos.largest(), form, status));
    }

    FoundPart found(Visiting here) {
        return database.read(here, sql -> {
            List<Observation> seen = observations.of(here, here.visit().id());
            return new FoundPart(here, seen, photos.of(here, here.visit().id()), onward.of(here.seat(), seen.stream().map(Observation::id).toList()));
        });
    }
}
