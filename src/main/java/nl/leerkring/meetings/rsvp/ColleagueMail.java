package nl.leerkring.meetings.rsvp;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param again she heard of it before, and something changed @param change what did, if it was the day, the hours or the place */
record ColleagueMail(Occasion occasion, String from, String token, boolean waits, boolean again, @Nullable Change change) implements Letter {

    @Override
    public Text subject() {
        if (change != null) {
            return occasion.subject(change.subject(occasion.meeting().theme()));
        }
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
