package nl.leerkring.meetings.home;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leerkring.activity.Unread;
import nl.leerkring.circles.CircleBlock;
import nl.leerkring.circles.Entry;
import nl.leerkring.circles.InArchive;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.database.Questions;
import nl.leerkring.circles.Asked;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class HomeController implements Entry {

    private static final int MOST_ASKED = 3;
    private static final int MOST_NEWS = 40;

    private final List<Asked> asking;
    private final List<HomeBlock> blocks;
    private final List<CircleBlock> ours;
    private final Unread unread;
    private final Rsvps rsvps;
    private final Meetings meetings;
    private final FirstSteps steps;
    private final Database database;
    private final Clock clock;

    HomeController(List<Asked> asking, List<HomeBlock> blocks, List<CircleBlock> ours, Unread unread, Rsvps rsvps, Meetings meetings, FirstSteps steps, Database database,
            Clock clock) {
        this.steps = steps;
        this.asking = asking;
        this.blocks = blocks.stream().sorted(Comparator.comparingInt(HomeBlock::order)).toList();
        this.ours = ours;
        this.unread = unread;
        this.rsvps = rsvps;
        this.meetings = meetings;
        this.database = database;
        this.clock = clock;
    }

    /** Its questions make two journeys: what is of the circle, and what is of the meeting that turns out to be next. */
    @GetMapping("/kring/{kring}")
    HomePage home(Seat seat) {
        return database.ask(seat, ask -> page(ask, seat));
    }

    private Supplier<HomePage> page(Questions ask, Seat seat) {
        Instant now = clock.instant();
        Supplier<List<Unread.Line>> news = unread.of(ask, seat, MOST_NEWS);
        List<Supplier<List<Asked.Line>>> others = asks(seat) ? asking.stream().map(each -> each.of(ask, seat)).toList() : List.of();
        List<Supplier<Part>> works = ours.stream().map(each -> each.part(ask, seat)).toList();
        Homes.Circle circle = Homes.of(ask, seat).get();
        Day next = seat.archived() ? null : circle.days().stream().filter(day -> day.ahead(now)).findFirst()
                .or(() -> circle.days().stream().filter(day -> day.on() && !day.meeting().dated()).findFirst()).orElse(null);
        List<Asked.Line> asked = new ArrayList<>(asks(seat) ? OwnAnswers.asked(seat, circle, now) : List.of());
        others.forEach(each -> asked.addAll(each.get()));
        Supplier<@Nullable TotalsPart> totals = next != null && meetings.organises(seat, next.meeting()).isPresent() ? totals(ask, seat, next.meeting()) : () -> null;
        List<Told> told = told(ask, seat, next, now);
        Supplier<List<FirstSteps.Step>> first = steps.of(ask, seat, circle, now);
        return () -> new HomePage(seat, circle, next, mostUrgent(asked), news.get(), totals.get(), first.get(), parts(told), works.stream().map(Supplier::get).toList(), now);
    }

    /** What another room will say, when it has its answer. */
    private record Told(HomeBlock.Where where, Supplier<@Nullable Part> part) {
    }

    /** Of the meeting that is next, or now; and for coordinators. */
    private List<Told> told(Questions ask, Seat seat, @Nullable Day next, Instant now) {
        if (next == null) {
            return List.of();
        }
        HomeBlock.Where unwanted = next.today(now) ? HomeBlock.Where.NEXT : HomeBlock.Where.NOW;
        return blocks.stream().filter(block -> block.where() != unwanted && (block.where() != HomeBlock.Where.COCKPIT || seat.coordinates()))
                .map(block -> new Told(block.where(), block.part(ask, seat, next.meeting()))).toList();
    }

    private static Map<HomeBlock.Where, List<Part>> parts(List<Told> told) {
        Map<HomeBlock.Where, List<Part>> parts = new EnumMap<>(HomeBlock.Where.class);
        for (Told each : told) {
            Part part = each.part().get();
            if (part != null) {
                parts.computeIfAbsent(each.where(), where -> new ArrayList<>()).add(part);
            }
        }
        return parts;
    }

    /** The totals alone, for when an answer comes in. */
    @GetMapping("/kring/{kring}/bijeenkomsten/{nummer}/stand")
    TotalsPart state(Seat seat, @PathVariable int nummer) {
        Meeting meeting = meetings.organiser(seat, meetings.get(seat, nummer)).meeting();
        return new TotalsPart(seat.href(), nummer, rsvps.totals(seat, meeting.id()));
    }

    private Supplier<@Nullable TotalsPart> totals(Questions ask, Seat seat, Meeting meeting) {
        Supplier<Rsvps.Totals> totals = rsvps.totals(ask, meeting.id());
        return () -> new TotalsPart(seat.href(), meeting.number(), totals.get());
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

    /** An archived circle asks nothing any more. */
    private static boolean asks(Seat seat) {
        return !seat.archived() && seat.role() != Role.ALUMNUS;
    }

    /** The most urgent three; what has no date comes last. */
    private static List<Asked.Line> mostUrgent(List<Asked.Line> lines) {
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
