package nl.leerkring.knowledge.opening;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

record OpenPage(List<OpenCards.Listed> all, String words) implements Page {

    @Override
    public Text title() {
        return Text.of("Kennis uit leerkringen", "Knowledge from learning circles");
    }

    @Override
    public Text description() {
        return Text.of("Wat leerkringen van gemeenten met anderen delen: praktijken, vragen, experimenten en routines.",
                "What learning circles of municipalities share with others: practices, questions, experiments and routines.");
    }

    static String meta(Ui ui, OpenCards.Listed each) {
        return Stream.of(ui.say(each.card().kind().label()), each.card().works(), each.circle()).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }
}
