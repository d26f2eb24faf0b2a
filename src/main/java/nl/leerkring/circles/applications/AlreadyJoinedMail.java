package nl.leerkring.circles.applications;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/** @param home of the circle */
record AlreadyJoinedMail(String circle, String home) implements Letter {

    @Override
    public Text subject() {
        return Text.of(circle + ": je doet al mee", circle + ": you have already joined");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat iemand dit mailadres invulde bij een aanmelding.",
                "You are getting this email because somebody entered this address in an application.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Naar de kring", "Go to the circle"), home);
    }
}
