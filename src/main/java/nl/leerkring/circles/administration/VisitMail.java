package nl.leerkring.circles.administration;

import java.time.Instant;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/** To coordinators, always: who is in their circle, and why. */
record VisitMail(String circle, String home, String by, String reason, Instant ends) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle + ": een beheerder kwam in de kring", circle + ": an administrator entered the circle");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat je coördinator bent van " + circle + ".", "You are getting this email because you coordinate " + circle + ".");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk het logboek", "View the journal"), home + "/logboek");
    }
}
