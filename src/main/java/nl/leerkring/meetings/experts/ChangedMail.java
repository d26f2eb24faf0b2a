package nl.leerkring.meetings.experts;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

record ChangedMail(Contribution contribution, String token) implements Letter {

    @Override
    public Text subject() {
        return contribution.occasion().subject("er is iets veranderd aan de dag", "something about the day has changed");
    }

    @Override
    public Text why() {
        return contribution.why();
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk de briefing", "View the briefing"), "/gast/" + token);
    }
}
