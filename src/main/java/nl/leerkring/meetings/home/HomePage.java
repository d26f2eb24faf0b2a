package nl.leerkring.meetings.home;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.leerkring.activity.Kind;
import nl.leerkring.activity.Unread;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Asked;
import nl.leerkring.meetings.HomeBlock;
import nl.leerkring.web.Page;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Moment;
import org.jspecify.annotations.Nullable;

/**
 * @param next   the first meeting to come, or the first without a date; nothing: there is none
 * @param totals for who organises it: the answers to {@code next}
 * @param steps  what a new circle needs first
 * @param parts  what other rooms say about it
 * @param ours   what other rooms say about the circle
 */
record HomePage(Seat seat, Homes.Circle circle, @Nullable Day next, List<Asked.Line> asked, List<Unread.Line> news,
        @Nullable TotalsPart totals, List<FirstSteps.Step> steps, Map<HomeBlock.Where, List<Part>> parts, List<Part> ours, Instant now) implements Page {

    @Override
    public Text title() {
        return Text.of("Kring", "Circle");
    }

    List<Part> parts(HomeBlock.Where where) {
        return parts.getOrDefault(where, List.of());
    }

    boolean today() {
        return next != null && next.today(now);
    }

    /** Over what is there for who organises the next meeting. */
    Text cockpit() {
        return switch (seat.role()) {
            case COORDINATOR -> Text.of("Voor jou als coördinator", "For you as a coordinator");
            case FACILITATOR -> Text.of("Voor jou als begeleider", "For you as a facilitator");
            default -> Text.of("Voor jou als gastgemeente", "For you as the host");
        };
    }

    /** Observers read along and alumni were here: nobody asks them. */
    boolean answers() {
        return !seat.archived() && seat.role() != Role.OBSERVER && seat.role() != Role.ALUMNUS;
    }

    /** The card of the next meeting asks for an answer by itself. */
    boolean waits() {
        return answers() && next != null && next.ahead(now) && !next.today(now) && next.unanswered();
    }

    String href(Day day) {
        return seat.href() + "/bijeenkomsten/" + day.meeting().number();
    }

    /** By what it is about; the groups in the order of their oldest line. */
    Map<Kind, List<News>> newsByKind() {
        return News.of(news);
    }

    List<Moment> year(Ui ui) {
        return circle.days().stream().map(day -> {
            Instant starts = day.meeting().starts();
            boolean nextOne = next != null && day.meeting().id().equals(next.meeting().id());
            Moment.When when = day.meeting().over(now) ? Moment.When.PAST : nextOne ? Moment.When.NEXT : Moment.When.LATER;
            String host = day.meeting().hostName() != null ? day.meeting().hostName() : ui.say("Gastgemeente gezocht", "Host wanted");
            return new Moment(when, starts == null ? ui.say("datum volgt", "date to follow") : ui.shortDay(starts),
                    day.meeting().theme(), day.on() ? host : ui.say("gaat niet door", "cancelled"),
                    day.reported() ? href(day) + "/verslag" : href(day));
        }).toList();
    }
}
