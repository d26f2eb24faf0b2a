package nl.leerkring.facilitation.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.facilitation.Actor;
import nl.leerkring.facilitation.Ask;
import nl.leerkring.facilitation.Mode;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.Sight;
import nl.leerkring.facilitation.Step;
import nl.leerkring.web.Language;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;

/** A script as it is after one change. What picks from an earlier step keeps doing so, wherever that goes. */
final class Adapted {

    private static final Refused USED = new Refused("Een latere stap gebruikt wat hier ingebracht wordt. Die hoort erna te blijven.",
            "A later step uses what is entered here. It has to stay after it.");

    private Adapted() {
    }

    static Script with(Script script, List<Step> steps) {
        return new Script(script.id(), script.title(), script.purpose(), script.when(), script.unless(), script.smallest(), script.largest(), script.safety(),
                script.rules(), steps);
    }

    static Script step(Script script, int at, Step step) {
        List<Step> steps = new ArrayList<>(script.steps());
        steps.set(at, step);
        return with(script, steps);
    }

    /** A new one at the end: everybody talks about what they take from it. */
    static Script add(Script script, Text title, Actor who, Mode mode, int minutes) {
        List<Step> steps = new ArrayList<>(script.steps());
        steps.add(new Step(title, who, mode, minutes, Text.name(""), Text.name(""), false,
                List.of(Ask.note(Text.of("Jouw inbreng", "What you bring in"), Sight.NOW, 0))));
        return with(script, steps);
    }

    /** @throws Refused a later step picks from it */
    static Script remove(Script script, int at) {
        if (script.steps().size() == 1) {
            throw new Refused("Een werkvorm heeft minstens één stap.", "A way of working has at least one step.");
        }
        return arranged(script, IntStream.range(0, script.steps().size()).filter(each -> each != at).boxed().toList());
    }

    /** @param by −1: earlier, 1: later @throws Refused a later step picks from it */
    static Script move(Script script, int at, int by) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, script.steps().size()).boxed().toList());
        int to = Math.clamp(at + by, 0, order.size() - 1);
        order.add(to, order.remove(at));
        return arranged(script, order);
    }

    private static Script arranged(Script script, List<Integer> order) {
        List<Step> steps = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            int at = place;
            Step step = script.steps().get(order.get(place));
            steps.add(new Step(step.title(), step.who(), step.mode(), step.minutes(), step.prompt(), step.rule(), step.optional(),
                    step.asks().stream().map(ask -> ask.from() == 0 ? ask : from(ask, order.indexOf(ask.from() - 1), at)).toList(), step.huddles()));
        }
        return with(script, steps);
    }

    private static Ask from(Ask ask, int step, int at) {
        if (step < 0 || step >= at) {
            throw USED;
        }
        return new Ask(ask.kind(), ask.label(), ask.sight(), ask.max(), ask.bins(), step + 1, ask.by(), ask.show(), ask.dots(), ask.anonymous());
    }

    /** What somebody typed in her own language, over what was there: unchanged it keeps both languages, changed it reads the same in both. */
    static Text said(Text before, String typed, Language language) {
        return before.in(language).equals(typed) ? before : Text.name(typed);
    }
}
