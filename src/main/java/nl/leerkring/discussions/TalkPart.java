package nl.leerkring.discussions;

import nl.leerkring.circles.Seat;
import nl.leerkring.web.Part;

/** The conversation about something, on its page. It asks nothing itself: how far the conversation is comes when the page is there. */
public record TalkPart(String href) implements Part {

    public static TalkPart of(Seat seat, Subject subject) {
        return new TalkPart(subject.href(seat));
    }
}
