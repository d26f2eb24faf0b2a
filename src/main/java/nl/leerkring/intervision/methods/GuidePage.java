package nl.leerkring.intervision.methods;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** @param proposals nothing: not asked yet */
record GuidePage(Seat seat, Form form, @Nullable List<Guide.Proposal> proposals, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Welke werkvorm past?", "Which method fits?");
    }

    String href() {
        return seat.href() + "/werkvormwijzer";
    }

    static List<Option> kinds(Ui ui) {
        return Stream.of(Guide.Kind.values()).map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }

    static List<Option> trust(Ui ui) {
        return List.of(new Option("1", ui.say("de groep is nieuw", "the group is new")), new Option("2", ui.say("we kennen elkaar een beetje", "we know each other a little")),
                new Option("3", ui.say("we kennen en vertrouwen elkaar", "we know and trust each other")));
    }
}
