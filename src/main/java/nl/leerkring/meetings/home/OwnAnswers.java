package nl.leerkring.meetings.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.circles.Asked;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;

/** What home asks by itself, from what it has read already: answers to invitations, and a profile that others can use. */
final class OwnAnswers {

    private static final int DAYS_BEFORE = 14;

    private OwnAnswers() {
    }

    static List<Asked.Line> asked(Seat seat, Homes.Circle circle, Instant now) {
        List<Asked.Line> lines = new ArrayList<>();
        if (seat.role() != Role.OBSERVER) {
            circle.days().stream().filter(day -> day.ahead(now)).skip(1) // the card of the next meeting asks for itself
                    .filter(day -> !day.begun(now) && day.unanswered()).forEach(day -> lines.add(answer(seat, day, now)));
        }
        if (seat.asksAgreement()) {
            lines.add(new Asked.Line(Text.of("Lees de afspraken van de kring, en ga akkoord", "Read the circle’s agreements, and agree to them"),
                    seat.href() + "/afspraken", null, 2));
        }
        if (circle.incomplete() && seat.role() != Role.OBSERVER) {
            lines.add(new Asked.Line(Text.of("Maak je profiel af: waar je werkt en wat je wilt leren",
                    "Complete your profile: where you work and what you want to learn"), "/mijn/profiel", null, 3));
        }
        return lines;
    }

    /** Two weeks before, so that the host can count; on the day itself at the latest. */
    private static Asked.Line answer(Seat seat, Day day, Instant now) {
        LocalDate starts = Dates.dayOf(java.util.Objects.requireNonNull(day.meeting().starts()));
        LocalDate due = starts.minusDays(DAYS_BEFORE).isBefore(Dates.dayOf(now)) ? starts : starts.minusDays(DAYS_BEFORE);
        String theme = day.meeting().theme();
        if (day.mine() != null && day.mine().again()) {
            return new Asked.Line(Text.of("‘" + theme + "’ is verplaatst naar " + new Dates(Language.NL, now).date(starts) + ". Kom je dan?",
                    "‘" + theme + "’ has moved to " + new Dates(Language.EN, now).date(starts) + ". Are you coming then?"), answerPage(seat, day), due, 1);
        }
        return new Asked.Line(Text.of("Kom je naar ‘" + theme + "’?", "Are you coming to ‘" + theme + "’?"),
                answerPage(seat, day), due, 1);
    }

    private static String answerPage(Seat seat, Day day) {
        return seat.href() + "/bijeenkomsten/" + day.meeting().number() + "/antwoord";
    }
}
