package nl.leerkring.facilitation.scripts;

import nl.leerkring.circles.Seat;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.facilitation.Step;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** One step, to change. @param at from 0 */
record StepPage(Seat seat, Scripts.Shelved own, int at, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Stap " + (at + 1), "Step " + (at + 1));
    }

    Step step() {
        return own.script().steps().get(at);
    }

    String back() {
        return ShelfController.href(seat, own.key()) + "/wijziging";
    }

    String href() {
        return ShelfController.href(seat, own.key()) + "/stappen/" + (at + 1);
    }

    static Form form(Scripts.Shelved own, int at, Language language) {
        Step step = own.script().steps().get(at);
        return Form.empty().with("titel", step.title().in(language)).with("minuten", step.minutes()).with("aanwijzing", step.prompt().in(language))
                .with("regel", step.rule().in(language)).with("overslaan", step.optional() ? "ja" : "").with("versie", own.version());
    }
}
