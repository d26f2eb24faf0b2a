package nl.leerkring.facilitation.runs;

import nl.leerkring.facilitation.Scene;
import nl.leerkring.facilitation.Step;
import nl.leerkring.web.Part;
import nl.leerkring.web.Ui;

/** Where the run is: the step, the clock, and for who leads the buttons. */
record StandPart(Scene scene) implements Part {

    /** What somebody who hears the page is told when it changes. */
    String announced(Ui ui) {
        Step step = scene.step();
        return step == null ? "" : ui.say("Stap " + (scene.stand().step() + 1) + ": ", "Step " + (scene.stand().step() + 1) + ": ") + ui.say(step.title())
                + (scene.mine() ? ui.say(". Jij bent aan zet.", ". It is your turn.") : "");
    }

    String href() {
        return scene.seat().href();
    }
}
