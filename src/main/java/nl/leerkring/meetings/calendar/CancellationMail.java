package nl.leerkring.meetings.calendar;

import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.notices.Letter;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param on   it takes place, but not for this person, who left the circle
 * @param reason what the coordinator wrote, or an empty text
 * @param into the theme of the meeting it was merged with, or an empty text
 */
record CancellationMail(Occasion occasion, boolean on, String reason, String into, String ics) implements Letter {

    @Override
    public Text subject() {
        String theme = occasion.meeting().theme();
        if (on) {
            return occasion.subject("uit je agenda: " + theme, "removed from your calendar: " + theme);
        }
        return occasion.meeting().cancelled() == null ? occasion.subject("datum vervalt: " + theme, "date dropped: " + theme)
                : occasion.subject("gaat niet door: " + theme, "cancelled: " + theme);
    }

    @Override
    public Topic topic() {
        return Topic.MEETINGS;
    }

    @Override
    public Text why() {
        return on ? Text.of("Je krijgt dit bericht omdat je in de kring " + occasion.circleName() + " zat.",
                "You are getting this message because you were in the circle " + occasion.circleName() + ".") : occasion.why();
    }

    @Override
    public @Nullable Action action() {
        return on ? null : new Action(Text.of("Bekijk de bijeenkomst", "View the meeting"), occasion.href());
    }

    @Override
    public Calendar calendar() {
        return new Calendar("CANCEL", ics);
    }
}
