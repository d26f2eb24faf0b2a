package nl.leerkring.meetings.rhythm;

import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Text;

/** What these mails say alike. */
final class Beats {

    private Beats() {
    }

    static Text coming(Occasion occasion) {
        return Text.of("Je krijgt dit bericht omdat je zei dat je komt naar deze dag van " + occasion.circleName() + ".",
                "You are getting this message because you said you are coming to this day of " + occasion.circleName() + ".");
    }

    static Text came(Occasion occasion) {
        return Text.of("Je krijgt dit bericht omdat je zou komen naar deze dag van " + occasion.circleName() + ".",
                "You are getting this message because you were to come to this day of " + occasion.circleName() + ".");
    }
}
