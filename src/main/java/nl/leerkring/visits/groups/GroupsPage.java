package nl.leerkring.visits.groups;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.visits.Parties;
import nl.leerkring.visits.Visiting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

record GroupsPage(Visiting here, List<Parties.Walker> walkers, Form form, int status) implements Page {

    private static final int USUAL = 8;

    @Override
    public Text title() {
        return Text.of("Loopgroepen", "Walking groups");
    }

    /** As many as there are; when there are none, so many that about eight people walk together. */
    static int many(List<Parties.Walker> walkers) {
        int now = walkers.stream().mapToInt(Parties.Walker::party).max().orElse(0);
        return now > 0 ? now : Math.clamp(Math.round(walkers.size() / (double) USUAL), 1, Parties.MOST);
    }

    Map<Integer, List<Parties.Walker>> groups() {
        return Parties.grouped(walkers);
    }

    /** Those there are, one more, and none. */
    List<Option> choices(Ui ui) {
        int most = Math.min(many(walkers) + 1, Parties.MOST);
        return Stream.concat(Stream.of(new Option("0", ui.say("in geen groep", "in no group"))),
                IntStream.rangeClosed(1, most).mapToObj(i -> new Option(String.valueOf(i), ui.say("groep ", "group ") + i))).toList();
    }

    Form placed() {
        walkers.stream().filter(each -> form.value("groep-" + each.person()).isEmpty()).forEach(each -> form.with("groep-" + each.person(), each.party()));
        return form;
    }
}
