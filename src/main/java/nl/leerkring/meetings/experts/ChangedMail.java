package nl.leerkring.meetings.experts;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record ChangedMail(Contribution contribution, String token) implements Letter {

    @Override
    public Text subject() {
        return contribution.occasion().subject("er is iets veranderd aan de dag", "something changed about the day");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat je als gast-expert bijdraagt aan een bijeenkomst van " + contribution.occasion().circleName() + ".",
                "You get this mail because you contribute as a guest expert to a meeting of " + contribution.occasion().circleName() + ".");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk de briefing", "See the briefing"), "/gast/" + token);
    }
}
