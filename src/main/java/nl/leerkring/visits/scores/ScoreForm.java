package nl.leerkring.visits.scores;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.visits.PlaceScore;
import nl.leerkring.visits.PlaceScores;
import nl.leerkring.visits.Theme;
import nl.leerkring.web.Form;

/** For each theme a score, and words with it. What is left empty is not scored. */
final class ScoreForm {

    private ScoreForm() {
    }

    static Form of(PlaceScores.Scored scored, PlaceScore.Moment moment) {
        Form form = Form.empty();
        scored.asked().forEach(theme -> scored.mine(moment, theme).ifPresent(mine -> form.with("cijfer-" + theme.code(), mine.score())
                .with("goed-" + theme.code(), mine.good()).with("beter-" + theme.code(), mine.better())));
        return form;
    }

    static List<PlaceScore> read(Form form, List<Theme> asked, PlaceScore.Moment moment) {
        List<PlaceScore> given = new ArrayList<>();
        for (Theme theme : asked) {
            String name = "cijfer-" + theme.code();
            Integer score = form.number(name, 1, 10);
            String good = form.optional("goed-" + theme.code(), PlaceScore.LONGEST);
            String better = form.optional("beter-" + theme.code(), PlaceScore.LONGEST);
            if (score != null) {
                given.add(new PlaceScore(moment, theme.code(), score, good, better));
            } else if (!good.isEmpty() || !better.isEmpty()) {
                form.wrong(name, "Geef hier ook een cijfer bij.", "Give a score with this too.");
            }
        }
        return given;
    }
}
