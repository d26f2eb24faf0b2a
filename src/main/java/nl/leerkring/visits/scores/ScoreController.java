package nl.leerkring.visits.scores;

import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.visits.PlaceScore;
import nl.leerkring.visits.PlaceScores;
import nl.leerkring.visits.Visiting;
import nl.leerkring.visits.Visits;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How people score the place of a visit, and what that looks like together. */
@Controller
class ScoreController {

    private static final String VISIT = "/kring/{kring}/bijeenkomsten/{nummer}/bezoek/{onderdeel}";
    private static final String HERE = VISIT + "/waardering/{moment}";

    private final Visits visits;
    private final PlaceScores scores;

    ScoreController(Visits visits, PlaceScores scores) {
        this.visits = visits;
        this.scores = scores;
    }

    @GetMapping(HERE)
    ScorePage page(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable String moment) {
        PlaceScore.Moment when = moment(moment);
        Visiting here = visits.visiting(seat, nummer, onderdeel);
        PlaceScores.Scored scored = scored(here);
        return new ScorePage(here, when, scored, ScoreForm.of(scored, when), 200);
    }

    @GetMapping(VISIT + "/wiel")
    WheelPart wheel(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        Visiting here = visits.visiting(seat, nummer, onderdeel);
        return new WheelPart(here, scored(here).results());
    }

    @PostMapping(HERE)
    Answer save(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable String moment, Form form) {
        PlaceScore.Moment when = moment(moment);
        Visiting here = visits.visiting(seat, nummer, onderdeel).recording();
        PlaceScores.Scored scored = scored(here);
        List<PlaceScore> given = ScoreForm.read(form, scored.asked(), when);
        if (form.bad()) {
            return new ScorePage(here, when, scored, form, 422);
        }
        scores.save(here, when, given);
        Redirect back = Redirect.to(here.href() + "/waardering/" + when.word() + "#samen");
        return form.ticked("onderweg") ? back : back.saying("Je cijfers zijn bewaard.", "Your scores have been saved.");
    }

    private PlaceScores.Scored scored(Visiting here) {
        return scores.of(here, here.seat().circle(), here.visit().id());
    }

    private static PlaceScore.Moment moment(String word) {
        PlaceScore.Moment moment = Coded.said(PlaceScore.Moment.class, word);
        if (moment == null) {
            throw new Missing();
        }
        return moment;
    }
}
