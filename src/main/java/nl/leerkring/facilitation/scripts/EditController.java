package nl.leerkring.facilitation.scripts;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerkring.circles.Seat;
import nl.leerkring.facilitation.Actor;
import nl.leerkring.facilitation.Huddle;
import nl.leerkring.facilitation.Mode;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.facilitation.Step;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changing what the circle made its own. Nothing is saved over what somebody else changed meanwhile. */
@Controller
class EditController {

    private static final String ONE = ShelfController.ALL + "/{werkvorm}";
    private static final String STEP = ONE + "/stappen/{stap}";

    private final Scripts scripts;

    EditController(Scripts scripts) {
        this.scripts = scripts;
    }

    @GetMapping(ONE + "/wijziging")
    EditPage edit(Seat seat, @PathVariable UUID werkvorm, Language language) {
        Scripts.Shelved own = own(seat, werkvorm);
        return new EditPage(seat, own, EditPage.form(own, language), 200);
    }

    @PostMapping(ONE + "/wijziging")
    Answer save(Seat seat, @PathVariable UUID werkvorm, Form form, Language language) {
        Scripts.Shelved own = own(seat, werkvorm);
        Script before = own.script();
        Text title = Adapted.said(before.title(), form.text("titel", 150), language);
        Integer smallest = form.number("van", 1, 10_000);
        Integer largest = form.number("tot", 1, 10_000);
        Integer safety = form.number("veiligheid", 1, 3);
        if (smallest != null && largest != null && smallest > largest) {
            form.wrong("tot", "Dit is minder dan het kleinste aantal.", "This is less than the smallest number.");
        }
        Text purpose = Adapted.said(before.purpose(), form.optional("doel", 500), language);
        Text when = Adapted.said(before.when(), form.optional("wanneer", 500), language);
        Text unless = Adapted.said(before.unless(), form.optional("niet", 500), language);
        List<Text> rules = rules(before, form, language);
        if (form.bad()) {
            return new EditPage(seat, own, form, 422);
        }
        Script after = new Script(before.id(), title, purpose, when, unless, smallest == null ? before.smallest() : smallest,
                largest == null ? before.largest() : largest, safety == null ? before.safety() : safety, rules, before.steps());
        if (!scripts.change(seat, werkvorm, version(form), after)) {
            return new EditPage(seat, own, stale(form, "titel", own), 422);
        }
        return Redirect.to(ShelfController.href(seat, own.key())).saying("Bewaard.", "Saved.");
    }

    private static List<Text> rules(Script before, Form form, Language language) {
        List<String> lines = form.optional("regels", 3_000).lines().map(String::strip).filter(line -> !line.isEmpty()).limit(20).toList();
        return lines.stream().map(line -> before.rules().stream().filter(rule -> rule.in(language).equals(line)).findFirst().orElse(Text.name(line))).toList();
    }

    private static int version(Form form) {
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        return version == null ? 0 : version;
    }

    /** What was typed stays, and can be saved over the other change knowingly. */
    private static Form stale(Form form, String field, Scripts.Shelved now) {
        return form.wrong(field, "Iemand anders heeft deze werkvorm net gewijzigd. Bewaar nog eens als dit de goede tekst is.",
                "Somebody else has just changed this. Save again if this is the right text.").with("versie", now.version());
    }

    @GetMapping(STEP)
    StepPage step(Seat seat, @PathVariable UUID werkvorm, @PathVariable int stap, Language language) {
        Scripts.Shelved own = own(seat, werkvorm);
        return new StepPage(seat, own, at(own, stap), StepPage.form(own, at(own, stap), language), 200);
    }

    @PostMapping(STEP)
    Answer saveStep(Seat seat, @PathVariable UUID werkvorm, @PathVariable int stap, Form form, Language language) {
        Scripts.Shelved own = own(seat, werkvorm);
        Step before = own.script().steps().get(at(own, stap));
        Text title = Adapted.said(before.title(), form.text("titel", 150), language);
        Text prompt = Adapted.said(before.prompt(), form.optional("aanwijzing", 1_000), language);
        Text rule = Adapted.said(before.rule(), form.optional("regel", 300), language);
        Integer minutes = form.number("minuten", 0, 480);
        Integer size = before.who() == Actor.SUBGROUP ? form.number("groepje", 0, Huddle.Kind.LARGEST) : null;
        Huddle.Mates mates = form.choice("samen", Huddle.Mates.class);
        if (size != null && size == 1) {
            form.wrong("groepje", "Een groepje heeft minstens twee mensen.", "A small group has at least two people.");
        }
        if (form.bad()) {
            return new StepPage(seat, own, at(own, stap), form, 422);
        }
        Step after = new Step(title, before.who(), before.mode(), minutes == null ? 0 : minutes, prompt, rule, form.ticked("overslaan"), before.asks(),
                size == null || size == 0 ? null : new Huddle.Kind(size, mates == null ? Huddle.Mates.LOT : mates));
        if (!scripts.change(seat, werkvorm, version(form), Adapted.step(own.script(), stap - 1, after))) {
            return new StepPage(seat, own, at(own, stap), stale(form, "titel", own), 422);
        }
        return Redirect.to(edit(seat, own)).saying("Stap " + stap + " is bewaard.", "Step " + stap + " has been saved.");
    }

    @PostMapping(ONE + "/stappen")
    Answer add(Seat seat, @PathVariable UUID werkvorm, Form form, Language language) {
        Scripts.Shelved own = own(seat, werkvorm);
        String title = form.text("stap", 150);
        Actor who = form.choice("wie", Actor.class);
        Mode mode = form.choice("wijze", Mode.class);
        Integer minutes = form.number("duur", 0, 480);
        if (own.script().steps().size() >= 60) {
            form.wrong("stap", "Een werkvorm heeft hooguit zestig stappen.", "A way of working has at most sixty steps.");
        }
        if (form.bad()) {
            Form all = EditPage.form(own, language).with("stap", title).with("duur", form.value("duur"));
            form.errors().forEach((field, text) -> all.wrong(field, text.nl(), text.en()));
            return new EditPage(seat, own, all, 422);
        }
        Script after = Adapted.add(own.script(), Text.name(title), who == null ? Actor.ALL : who, mode == null ? Mode.TALK : mode, minutes == null ? 0 : minutes);
        return changed(seat, own, form, after);
    }

    @PostMapping(STEP + "/plek")
    Redirect move(Seat seat, @PathVariable UUID werkvorm, @PathVariable int stap, Form form) {
        Scripts.Shelved own = own(seat, werkvorm);
        return changed(seat, own, form, Adapted.move(own.script(), at(own, stap), form.value("naar").equals("omhoog") ? -1 : 1));
    }

    @PostMapping(STEP + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable UUID werkvorm, @PathVariable int stap, Form form) {
        Scripts.Shelved own = own(seat, werkvorm);
        return changed(seat, own, form, Adapted.remove(own.script(), at(own, stap)));
    }

    /** Of a change that is one press: without a version it is about what is there now. */
    private Redirect changed(Seat seat, Scripts.Shelved own, Form form, Script after) {
        int seen = version(form);
        if (!scripts.change(seat, UUID.fromString(own.key()), seen == 0 ? own.version() : seen, after)) {
            throw new nl.leerkring.web.Refused("Iemand anders was je net voor. Kijk hoe de werkvorm nu is.", "Somebody else was just before you. Look how it is now.");
        }
        return Redirect.to(edit(seat, own) + "#stappen").saying("Bewaard.", "Saved.");
    }

    private static String edit(Seat seat, Scripts.Shelved own) {
        return ShelfController.href(seat, own.key()) + "/wijziging";
    }

    private static int at(Scripts.Shelved own, int step) {
        return IntStream.range(0, own.script().steps().size()).filter(each -> each == step - 1).findFirst().orElseThrow(Missing::new);
    }

    private Scripts.Shelved own(Seat seat, UUID id) {
        Scripts.Shelved found = ShelfController.find(scripts, ShelfController.maker(seat), id.toString());
        if (!found.own()) {
            throw new Missing();
        }
        return found;
    }
}
