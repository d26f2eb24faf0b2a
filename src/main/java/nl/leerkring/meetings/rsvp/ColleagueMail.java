package nl.leerkring.meetings.rsvp;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/** @param again she heard of it before, and something changed */
record ColleagueMail(Occasion occasion, String from, String token, boolean waits, boolean again) implements Letter {

    @Override
    public Text subject() {
        if (again) {
            return occasion.subject("gewijzigd: " + occasion.meeting().theme(), "changed: " + occasion.meeting().theme());
        }
        return occasion.subject("kom je in de plaats van " + from + "?", "will you come instead of " + from + "?");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat " + from + " jou opgaf als vervanger.", "You are getting this email because " + from + " named you as their stand-in.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk de bijeenkomst", "View the meeting"), "/collega/" + token);
    }
}
