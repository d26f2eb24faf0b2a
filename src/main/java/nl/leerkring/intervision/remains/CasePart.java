package nl.leerkring.intervision.remains;

import nl.leerkring.facilitation.Holds;
import nl.leerkring.facilitation.Phase;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.intervision.Story;
import nl.leerkring.web.Part;
import org.jspecify.annotations.Nullable;

/**
 * The case on the page of a round, for who sits in it and agreed with the rules; and until when all of this is kept.
 *
 * @param story  nothing: there is none, it is not time yet, or it was destroyed
 * @param waits  there is a case, which this person does not read yet
 * @param before what the bringer would do the last time, for herself
 */
record CasePart(Scene scene, @Nullable Story story, boolean waits, Holds.@Nullable Term term, @Nullable NextStep before) implements Part {

    String href() {
        return scene.seat().href() + "/casus";
    }

    boolean over() {
        return scene.stand().phase() == Phase.CLOSED || scene.stand().phase() == Phase.CLEANED;
    }
}
