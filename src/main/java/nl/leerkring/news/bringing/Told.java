package nl.leerkring.news.bringing;

import java.time.Instant;
import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.news.News;
import nl.leerkring.news.NewsItem;

/**
 * What was told for a day, as one person is concerned.
 *
 * @param planned there is an item of this pillar in the programme
 * @param began   the round has begun
 * @param ended   it is over
 * @param total   how much was told by all
 * @param works   where this person works, or an empty text
 * @param ours    what she and the people of her organisation told
 */
public record Told(Meeting meeting, boolean planned, boolean began, boolean ended, int total, String works, List<NewsItem> ours) {

    /** Whether this person is asked what is new. */
    public boolean asks(Seat seat, Instant now) {
        return brings(seat) && planned && !began && News.asks(meeting, now);
    }

    /** Who takes part brings something; the others read. */
    static boolean brings(Seat seat) {
        return seat.role().takesPart() && !seat.archived();
    }
}
