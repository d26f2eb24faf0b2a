package nl.leerkring.facilitation.scripts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.facilitation.Actor;
import nl.leerkring.facilitation.Mode;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** The circle's own version, to change. */
record EditPage(Seat seat, Scripts.Shelved own, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Pas de werkvorm aan", "Adapt the way of working");
    }

    String href() {
        return ShelfController.href(seat, own.key());
    }

    static Form form(Scripts.Shelved own, Language language) {
        Script script = own.script();
        return Form.empty().with("titel", script.title().in(language)).with("doel", script.purpose().in(language)).with("wanneer", script.when().in(language))
                .with("niet", script.unless().in(language)).with("van", script.smallest()).with("tot", script.largest()).with("veiligheid", script.safety())
                .with("regels", script.rules().stream().map(rule -> rule.in(language)).collect(Collectors.joining("\n"))).with("versie", own.version())
                .with("wie", "all").with("wijze", "talk").with("duur", 10);
    }

    static List<Option> trust(Ui ui) {
        return List.of(new Option("1", ui.say("weinig", "little")), new Option("2", ui.say("wat", "some")), new Option("3", ui.say("veel", "much")));
    }

    static List<Option> actors(Ui ui) {
        return Stream.of(Actor.values()).map(each -> new Option(each.name().toLowerCase(java.util.Locale.ROOT), ui.say(each.label()))).toList();
    }

    static List<Option> modes(Ui ui) {
        return Stream.of(Mode.SPEAKS, Mode.TALK, Mode.SILENT, Mode.BACK).map(each -> new Option(each.name().toLowerCase(java.util.Locale.ROOT), ui.say(each.label()))).toList();
    }
}
