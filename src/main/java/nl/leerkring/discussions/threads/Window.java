package nl.leerkring.discussions.threads;

import java.time.LocalDate;
import nl.leerkring.circles.Seat;
import nl.leerkring.discussions.Messages;
import nl.leerkring.discussions.Thread;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/** Which messages of a conversation a page shows: from this number to that one. */
record Window(int from, int to, int last) {

    static final int SIZE = 20;
    private static final int MOST = 200;
    /** What was read already and is shown above what is new, to know what it is about. */
    private static final int CONTEXT = 4;

    /** Where the address asks for; otherwise where this person was, or at the end when she has read all. What is asked in a wrong way is not asked. */
    static Window of(Seat seat, Thread thread, Form form, Messages messages) {
        Integer one = number(form, "bericht");
        Integer before = number(form, "voor");
        Integer after = number(form, "na");
        LocalDate day = form.date("datum");
        if (before != null) {
            return ending(before - 1, thread.last());
        }
        if (after != null) {
            return beginning(after + 1, thread.last());
        }
        if (one != null) {
            return beginning(one - CONTEXT, thread.last());
        }
        return day != null ? beginning(messages.since(seat, thread, day), thread.last()) : resting(thread);
    }

    /** Where this person was. */
    static Window resting(Thread thread) {
        return thread.unread() == 0 ? ending(thread.last(), thread.last()) : beginning(thread.last() - thread.unread() - CONTEXT + 1, thread.last());
    }

    /** What a page shows that stays open: more and more at its end, or the same piece of the middle. Of what it shows, the newest hundreds are looked at again. */
    static Window growing(int from, int shown, int last, boolean end) {
        return new Window(Math.clamp(from, Math.max(1, shown - MOST), shown + 1), end ? Math.min(last, shown + SIZE) : shown, last);
    }

    private static @Nullable Integer number(Form form, String name) {
        return form.number(name, 0, 10_000_000);
    }

    private static Window beginning(int from, int last) {
        int first = Math.clamp(from, 1, Math.max(1, last - SIZE + 1));
        return new Window(first, Math.min(last, first + SIZE - 1), last);
    }

    private static Window ending(int to, int last) {
        return beginning(Math.min(to, last) - SIZE + 1, last);
    }

    int older() {
        return from - 1;
    }

    int newer() {
        return last - to;
    }
}
