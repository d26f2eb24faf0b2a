package nl.leerkring.visits.scores;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.visits.PlaceScore;
import nl.leerkring.visits.PlaceScores;
import nl.leerkring.visits.Theme;
import nl.leerkring.visits.Visiting;
import nl.leerkring.web.Form;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

record ScorePage(Visiting here, PlaceScore.Moment moment, PlaceScores.Scored scored, Form form, int status) implements Page {

    @Override
    public Text title() {
        return Text.of("Een cijfer voor de plek", "A score for the place");
    }

    String href() {
        return here.href() + "/waardering/" + moment.word();
    }

    List<Link> moments(Ui ui) {
        return Stream.of(PlaceScore.Moment.values()).map(each -> Link.to(ui.say(each.label()), here.href() + "/waardering/" + each.word())).toList();
    }

    /** Something was typed with it, or it is wrong: then the fields for it stand open. */
    boolean open(Theme theme) {
        return Stream.of("goed-", "beter-").anyMatch(field -> !form.value(field + theme.code()).isEmpty() || form.error(field + theme.code()) != null);
    }

    WheelPart wheel() {
        return new WheelPart(here, scored.results());
    }
}
