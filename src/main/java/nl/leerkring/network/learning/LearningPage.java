package nl.leerkring.network.learning;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.network.NetworkTabs;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.DotMap;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * @param persons of persons; else of organisations
 * @param showing who looks shows from whom she learns
 * @param all     what who looks may see
 * @param how     only this; nothing: all but visits, which are many
 * @param with    only what this organisation or person learned or taught; empty: all
 */
record LearningPage(boolean persons, boolean showing, List<Learned> all, List<DotMap.Spot> ground, @Nullable How how, String with) implements Page {

    private static final List<How> OF_ORGANISATIONS = List.of(How.TAKES, How.DOES, How.TRIES, How.KNOWS, How.CAME);
    private static final List<How> OF_PERSONS = List.of(How.TAKES, How.DOES, How.TRIES, How.MET);

    static LearningPage of(boolean persons, Learning.All all, Form form) {
        How how = Coded.said(How.class, form.value("hoe"));
        String with = form.value(field(persons)).strip();
        return new LearningPage(persons, all.showing(), all.learned(), all.ground(), how == null || hows(persons).contains(how) ? how : null, with.length() > 120 ? "" : with);
    }

    private static List<How> hows(boolean persons) {
        return persons ? OF_PERSONS : OF_ORGANISATIONS;
    }

    private static String field(boolean persons) {
        return persons ? "wie" : "gemeente";
    }

    @Override
    public Text title() {
        return Text.of("Wie leert van wie", "Who learns from whom");
    }

    String href() {
        return persons ? NetworkTabs.PERSONS : NetworkTabs.MAP;
    }

    List<Link> views(Ui ui) {
        return List.of(Link.to(ui.say("Gemeenten", "Municipalities"), NetworkTabs.MAP), Link.to(ui.say("Personen", "Persons"), NetworkTabs.PERSONS));
    }

    List<Learned> shown() {
        return all.stream().filter(each -> how == null ? each.how() != How.CAME : each.how() == how)
                .filter(each -> with.isEmpty() || each.from().name().equals(with) || each.to().name().equals(with)).limit(Learning.MOST).toList();
    }

    Form form() {
        return Form.empty().with("hoe", how == null ? "" : how.word()).with(field(persons), with);
    }

    List<Option> hows(Ui ui) {
        return hows(persons).stream().map(each -> new Option(each.word(), ui.say(each.label()))).toList();
    }

    List<Option> places() {
        return all.stream().flatMap(each -> Stream.of(each.from().name(), each.to().name())).distinct().sorted().map(name -> new Option(name, name)).toList();
    }

    boolean narrow() {
        return how != null || !with.isEmpty();
    }

    /** "Breda nam het over van Groningen", for who points at a line. */
    static String told(Ui ui, Pair pair) {
        return pair.to().name() + " ← " + pair.from().name() + ": " + ui.say(pair.how().label()) + (pair.times() == 1 ? "" : " (" + ui.number(pair.times()) + "×)");
    }
}
