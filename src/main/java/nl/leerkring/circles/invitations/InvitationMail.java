package nl.leerkring.circles.invitations;

import nl.leerkring.notices.Letter;
import nl.leerkring.web.Text;

/**
 * @param by          the name of who invites
 * @param predecessor whose seat is taken over; empty: a new seat
 */
record InvitationMail(String circle, String by, String predecessor, String token) implements Letter {

    @Override
    public Text subject() {
        return predecessor.isEmpty() ? Text.of(circle + ": doe je mee?", circle + ": will you join?")
                : Text.of(circle + ": neem je de plek van " + predecessor + " over?", circle + ": will you take over from " + predecessor + "?");
    }

    @Override
    public Text why() {
        return Text.of("Je krijgt deze mail omdat " + by + " je uitnodigt voor deze leerkring. Wil je niet? Dan hoef je niets te doen.",
                "You are getting this email because " + by + " invites you to this learning circle. If you do not want to join, there is nothing you need to do.");
    }

    @Override
    public Action action() {
        return new Action(Text.of("Bekijk de uitnodiging", "View the invitation"), "/uitnodiging/" + token);
    }
}
