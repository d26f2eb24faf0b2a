package nl.leerkring.meetings.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.identity.access.Tokens;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.rsvp.Links;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** What calendar programs fetch. They keep what they have and ask whether it changed (RFC 9110, 13). */
@Controller
class FeedController {

    private final Feeds feeds;
    private final Ics ics;
    private final Meetings meetings;
    private final Links links;
    private final Database database;

    FeedController(Feeds feeds, Ics ics, Meetings meetings, Links links, Database database) {
        this.feeds = feeds;
        this.ics = ics;
        this.meetings = meetings;
        this.links = links;
        this.database = database;
    }

    @Open("the secret address is the key; a calendar program cannot sign in")
    @GetMapping("/agenda/{token}.ics")
    void person(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(feeds.ofPerson(token), request, response);
    }

    @Open("the secret address is the key; a calendar program cannot sign in")
    @GetMapping("/agenda/kring/{token}.ics")
    void circle(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(feeds.ofSeat(token), request, response);
    }

    /** One day, to add by hand. */
    @GetMapping("/kring/{kring}/bijeenkomsten/{nummer}/agenda.ics")
    void single(Seat seat, @PathVariable int nummer, Language language, HttpServletResponse response) throws IOException {
        download(seat, meetings.get(seat, nummer), language, response);
    }

    @Open("the link of a colleague is the key to this one day")
    @GetMapping("/collega/{token}/agenda.ics")
    void colleague(@PathVariable String token, Language language, HttpServletResponse response) throws IOException {
        Links.Opening link = links.openForColleague(token).orElseThrow(Missing::new);
        download(link, meetings.find(link, link.meeting()).orElseThrow(Missing::new), language, response);
    }

    private void download(Key key, Meeting meeting, Language language, HttpServletResponse response) throws IOException {
        if (!meeting.dated()) {
            throw new Refused("Deze bijeenkomst heeft nog geen datum.", "This meeting has no date yet.");
        }
        Item item = database.read(key, sql -> {
            Optional<CalendarRows.Entry> entry = CalendarRows.entry(sql, meeting.id());
            return new Item(Occasion.of(sql, meeting), entry.map(CalendarRows.Entry::sequence).orElse(0),
                    entry.map(each -> each.changed().toInstant()).orElse(Instant.EPOCH));
        });
        response.setHeader("Content-Disposition", "attachment; filename=\"bijeenkomst-" + meeting.number() + ".ics\"");
        response.setHeader("Cache-Control", "no-store");
        write(ics.single(item, language), response);
    }

    private void answer(Optional<Feeds.Feed> found, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Feeds.Feed feed = found.orElseThrow(Missing::new);
        String text = ics.feed(feed.name(), feed.items(), feed.language());
        Instant changed = feed.items().stream().map(Item::changed).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        String etag = '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Tokens.hash(text)) + '"';
        response.setHeader("Cache-Control", "private, no-cache");
        if (new ServletWebRequest(request, response).checkNotModified(etag, changed.toEpochMilli())) {
            return;
        }
        response.setHeader("Content-Disposition", "inline; filename=\"leerkring.ics\"");
        write(text, response);
    }

    private static void write(String text, HttpServletResponse response) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
