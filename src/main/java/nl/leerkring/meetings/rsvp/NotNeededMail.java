package nl.leerkring.meetings.rsvp;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record NotNeededMail(Occasion occasion, String from) implements Letter {

    @Override
    public Text subject() {
        return occasion.subject("je hoeft niet te komen", "you need not come");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat " + from + " jou eerder opgaf als vervanger.", "You get this mail because " + from + " named you as replacement before.");
    }
}
