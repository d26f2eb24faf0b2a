package nl.leerkring.discussions.threads;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Audience;
import nl.leerkring.discussions.Thread;
import nl.leerkring.discussions.Threads;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import org.jspecify.annotations.Nullable;

/** @param found one more than fits on a page, if there are more */
record ThreadsPage(Seat seat, List<Thread> found, boolean later) implements Page {

    @Override
    public Text title() {
        return Text.of("Gesprekken", "Conversations");
    }

    String href() {
        return seat.href() + "/gesprekken";
    }

    List<Thread> threads() {
        return found.subList(0, Math.min(Threads.PER_PAGE, found.size()));
    }

    @Nullable String older() {
        return found.size() <= Threads.PER_PAGE ? null : href() + "?voor=" + threads().getLast().latest();
    }

    boolean speaks() {
        return Thread.speaks(seat);
    }

    static String to(Thread thread) {
        return thread.href() + (thread.unread() > 0 && thread.read() != null ? "#nieuw" : "");
    }

    /** "12 berichten · het laatste van Noor, gisteren, 14:10". */
    static String meta(Thread thread, Ui ui) {
        return ui.count(thread.last(), "bericht", "berichten", "message", "messages") + " · " + ui.say("het laatste van ", "the latest by ") + ui.name(thread.lastBy())
                + ", " + ui.when(thread.lastAt()) + (thread.answer() == null ? "" : " · " + ui.say("beantwoord", "answered")) + (thread.audience() == Audience.TEAM ? " · " + ui.say(thread.audience().label()) : "");
    }
}
