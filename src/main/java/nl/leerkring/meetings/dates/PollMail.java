package nl.leerkring.meetings.dates;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** @param again a reminder */
record PollMail(Occasion occasion, @Nullable LocalDate due, List<DateOption> options, String token, boolean again) implements Letter {

    @Override
    public Text subject() {
        String theme = occasion.meeting().theme();
        return again ? occasion.subject("nog even: welke datum past jou? (" + theme + ")", "a reminder: which date suits you? (" + theme + ")")
                : occasion.subject("welke datum past jou? (" + theme + ")", "which date suits you? (" + theme + ")");
    }

    @Override
    public Topic topic() {
        return again ? Topic.REMINDERS : Topic.MEETINGS;
    }

    @Override
    public Text why() {
        return again ? Text.of("Je krijgt dit bericht omdat je nog niet van elke datum zei of je kunt.",
                "You are getting this message because you have not yet said for each date whether it suits you.") : occasion.why();
    }

    /** The link in the mail is a secret; who reads it on screen is signed in and needs none. */
    @Override
    public String place() {
        return occasion.href() + "/datums";
    }

    @Override
    public Action action() {
        return new Action(Text.of("Zeg wanneer je kunt", "Say which dates suit you"), path());
    }

    String path() {
        return "/datumprikker/" + token;
    }
}
