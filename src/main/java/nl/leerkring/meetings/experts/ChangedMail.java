package nl.leerkring.meetings.experts;

import nl.leerkring.meetings.rsvp.Change;
import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/** @param change of the day, the hours or the place; it names what changed */
record ChangedMail(Contribution contribution, String token, Change change) implements Letter {

    @Override
    public Text subject() {
        return moved() ? contribution.occasion().subject(change.subject(contribution.occasion().meeting().theme()))
                : contribution.occasion().subject("er is iets veranderd aan de dag", "something about the day has changed");
    }

    @Override
    public Text why() {
        return contribution.why();
    }

    @Override
    public Action action() {
        return new Action(moved() ? Text.of("Laat weten of je dan kunt", "Say whether you can come then") : Text.of("Bekijk de briefing", "View the briefing"), "/gast/" + token);
    }

    boolean moved() {
        return change.day() && contribution.occasion().meeting().cancelled() == null;
    }
}
