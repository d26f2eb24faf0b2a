package nl.leerkring.meetings.rsvp;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record NotNeededMail(Occasion occasion, String from) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("je hoeft niet te komen", "you no longer need to come");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat " + from + " jou eerder opgaf als vervanger.", "You are getting this email because " + from + " named you as their stand-in earlier.");
    }
}
