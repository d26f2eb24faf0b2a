package nl.leerkring.meetings.rhythm;

import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Text;

/** What these mails say alike. */
final class Beats {

    private Beats() {
    }

    static Text coming(Occasion occasion) {
        return Text.of("Je krijgt deze mail omdat je zei dat je komt naar deze dag van " + occasion.circleName() + ".",
                "You are getting this email because you said you are coming to this day of " + occasion.circleName() + ".");
    }

    static Text came(Occasion occasion) {
        return Text.of("Je krijgt deze mail omdat je zou komen naar deze dag van " + occasion.circleName() + ".",
                "You are getting this email because you were to come to this day of " + occasion.circleName() + ".");
    }
}
