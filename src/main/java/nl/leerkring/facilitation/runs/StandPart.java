package nl.leerkring.facilitation.runs;

import nl.leerkring.facilitation.Scene;
import nl.leerkring.web.Part;

/** Where the run is: the step, the clock, and for who leads the buttons. */
record StandPart(Scene scene) implements Part {

    String href() {
        return scene.seat().href();
    }
}
