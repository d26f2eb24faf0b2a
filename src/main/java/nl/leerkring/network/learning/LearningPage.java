package nl.leerkring.network.learning;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.DotMap;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/**
 * @param all  what who looks may see
 * @param how  only this; nothing: all but visits, which are many
 * @param with only what this organisation learned or taught; empty: all
 */
record LearningPage(List<Learned> all, List<DotMap.Spot> ground, @Nullable How how, String with) implements Page {

    static LearningPage of(Learning.All all, Form form) {
        String with = form.value("gemeente").strip();
        return new LearningPage(all.learned(), all.ground(), Coded.said(How.class, form.value("hoe")), with.length() > 120 ? "" : with);
    }

    @Override
    public Text title() {
        return Text.of("Wie leert van wie", "Who learns from whom");
    }

    List<Learned> shown() {
        return all.stream().filter(each -> how == null ? each.how() != How.CAME : each.how() == how)
                .filter(each -> with.isEmpty() || each.from().name().equals(with) || each.to().name().equals(with)).limit(Learning.MOST).toList();
    }

    List<Pair> pairs() {
        return Pair.of(shown());
    }

    Form form() {
        return Form.empty().with("hoe", how == null ? "" : how.word()).with("gemeente", with);
    }

    List<Option> hows(Ui ui) {
        return Stream.of(How.values()).map(each -> new Option(each.word(), ui.say(each.label()))).toList();
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
