package nl.leerkring.meetings.home;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.activity.Unread;
import nl.leerkring.circles.Entry;
import nl.leerkring.circles.InArchive;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Asked;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Link;
import nl.leerkring.web.Part;
import nl.leerkring.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class HomeController implements Entry {

    private static final int MOST_ASKED = 3;
    private static final int MOST_NEWS = 60;

    private final Homes homes;
    private final List<Asked> asking;
    private final ObjectProvider<HomeBlock> blocks;
    private final Unread unread;
    private final Rsvps rsvps;
    private final Meetings meetings;
    private final FirstSteps steps;
    private final Database database;
    private final Clock clock;

    HomeController(Homes homes, List<Asked> asking, ObjectProvider<HomeBlock> blocks, Unread unread, Rsvps rsvps, Meetings meetings, FirstSteps steps,
            Database database, Clock clock) {
        this.steps = steps;
        this.homes = homes;
        this.asking = asking;
        this.blocks = blocks;
        this.unread = unread;
        this.rsvps = rsvps;
        this.meetings = meetings;
        this.database = database;
        this.clock = clock;
    }

    /** One transaction for all its questions: beginning one costs as much as a question. */
    @GetMapping("/kring/{kring}")
    HomePage home(Seat seat) {
        return database.read(seat, sql -> page(seat));
    }

    private HomePage page(Seat seat) {
        Instant now = clock.instant();
        Homes.Circle circle = homes.of(seat);
        Day next = circle.days().stream().filter(day -> day.ahead(now)).findFirst()
                .or(() -> circle.days().stream().filter(day -> day.on() && !day.meeting().dated()).findFirst()).orElse(null);
        TotalsPart totals = next != null && organises(seat, circle, next.meeting()) ? totals(seat, next.meeting()) : null;
        return new HomePage(seat, circle, next, asked(seat, circle, now), unread.of(seat, MOST_NEWS), totals, steps.of(seat, circle, now), parts(seat, next, now), now);
    }

    /** What other rooms say about the meeting that is next, or now; and to coordinators. */
    private Map<HomeBlock.Where, List<Part>> parts(Seat seat, @Nullable Day next, Instant now) {
        Map<HomeBlock.Where, List<Part>> parts = new EnumMap<>(HomeBlock.Where.class);
        if (next != null) {
            HomeBlock.Where unwanted = next.today(now) ? HomeBlock.Where.NEXT : HomeBlock.Where.NOW;
            blocks.orderedStream().filter(block -> block.where() != unwanted && (block.where() != HomeBlock.Where.COCKPIT || seat.coordinates()))
                    .sorted(Comparator.comparingInt(HomeBlock::order)).forEach(block -> block.part(seat, next.meeting())
                            .ifPresent(part -> parts.computeIfAbsent(block.where(), where -> new ArrayList<>()).add(part)));
        }
        return parts;
    }

    /** The totals alone, for when an answer comes in. */
    @GetMapping("/kring/{kring}/bijeenkomsten/{nummer}/stand")
    TotalsPart state(Seat seat, @PathVariable int nummer) {
        return totals(seat, meetings.organiser(seat, meetings.get(seat, nummer)).meeting());
    }

    /** As {@link Meetings#organiser} has it, from what was read already. */
    private static boolean organises(Seat seat, Homes.Circle circle, Meeting meeting) {
        return switch (seat.role()) {
            case COORDINATOR, FACILITATOR -> true;
            case PARTICIPANT -> circle.hosts(meeting);
            case OBSERVER, ALUMNUS -> false;
        };
    }

    private TotalsPart totals(Seat seat, Meeting meeting) {
        return new TotalsPart(seat.href(), meeting.number(), rsvps.totals(seat, meeting.id()));
    }

    /** Looked at up to here; the next lines come forward. */
    @InArchive
    @PostMapping("/kring/{kring}/gezien")
    Redirect seen(Seat seat, Form form) {
        UUID line = form.id("tot");
        if (line != null) {
            unread.seen(seat, line);
        }
        return Redirect.to(seat.href() + "#nieuw");
    }

    /** The most urgent three; what has no date comes last. An archived circle asks nothing any more. */
    private List<Asked.Line> asked(Seat seat, Homes.Circle circle, Instant now) {
        if (seat.archived() || seat.role() == Role.ALUMNUS) {
            return List.of();
        }
        List<Asked.Line> lines = new ArrayList<>(OwnAnswers.asked(seat, circle, now));
        asking.forEach(each -> lines.addAll(each.of(seat)));
        return lines.stream().sorted(Comparator.comparing(Asked.Line::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(MOST_ASKED).toList();
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Link link(Seat seat, Language language) {
        return new Link(language == Language.NL ? "Kring" : "Circle", seat.href(), "home");
    }
}
