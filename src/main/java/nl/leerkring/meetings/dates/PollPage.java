package nl.leerkring.meetings.dates;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.YearPlan;
import nl.leerkring.web.Form;
import nl.leerkring.web.Link;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;

/**
 * @param asked    whether this person may answer
 * @param mine     the form with this person's answers
 * @param proposal the form of the coordinator
 * @param plan     when it could be, for the coordinator
 */
record PollPage(Seat seat, PollPart part, List<Link> tabs, boolean asked, Form mine, Form proposal, YearPlan plan) implements Page {

    @Override
    public Text title() {
        return Text.of("Welke datum past?", "Which date works?");
    }

    @Override
    public int status() {
        return mine.bad() || proposal.bad() ? 422 : 200;
    }

    DatePoll poll() {
        return part.poll();
    }

    String href() {
        return part.href();
    }

    String meetingHref() {
        return seat.href() + "/bijeenkomsten/" + poll().meeting().number();
    }

    List<DateOption> ahead() {
        return poll().ahead(part.now());
    }

    boolean coordinates() {
        return seat.coordinates() && !seat.archived() && poll().meeting().cancelled() == null;
    }

    boolean mayPropose() {
        return coordinates() && poll().closed() == null;
    }

    /** What stands in the field for the last day to answer: what was typed, what was chosen, or ten days from now. */
    Form due() {
        LocalDate due = poll().due();
        LocalDate guess = due == null ? Dates.dayOf(part.now()).plusDays(10) : due;
        return proposal.values("uiterlijk").isEmpty() ? Form.empty().with("uiterlijk", guess) : proposal;
    }
}
