package nl.leerkring.facilitation.scripts;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.facilitation.Actor;
import nl.leerkring.facilitation.Huddle;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.facilitation.Step;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

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

    boolean huddles() {
        return step().who() == Actor.SUBGROUP;
    }

    static List<Option> mates(Ui ui) {
        return Stream.of(Huddle.Mates.values()).map(each -> new Option(each.name().toLowerCase(Locale.ROOT), ui.say(each.label()))).toList();
    }

    static Form form(Scripts.Shelved own, int at, Language language) {
        Step step = own.script().steps().get(at);
        return Form.empty().with("titel", step.title().in(language)).with("minuten", step.minutes()).with("aanwijzing", step.prompt().in(language))
                .with("regel", step.rule().in(language)).with("overslaan", step.optional() ? "ja" : "").with("versie", own.version())
                .with("groepje", step.huddles() == null ? 0 : step.huddles().size())
                .with("samen", (step.huddles() == null ? Huddle.Mates.OTHER : step.huddles().mates()).name().toLowerCase(Locale.ROOT));
    }
}
