package nl.leerkring.discussions.threads;

import java.util.List;
import java.util.Objects;
import nl.leerkring.discussions.Message;
import nl.leerkring.discussions.Thread;
import nl.leerkring.web.Part;

/**
 * What came after the last message on a page, what became of those on it while it did not listen, and where to look for what comes next.
 *
 * @param lines   the new ones
 * @param changed those on the page that are to be shown again
 * @param window  what the page shows then
 * @param state   a word for how these stand
 */
record LatestPart(Thread thread, List<Line> lines, List<Line> changed, Window window, String state) implements Part {

    /** @param shown what a page shows, as it stands now */
    static String state(List<Line> shown) {
        return Integer.toHexString(Objects.hash(shown.stream().map(LatestPart::state).toArray()));
    }

    private static int state(Line line) {
        Message message = line.message();
        return Objects.hash(message.number(), message.version(), message.readable(), message.hidden() != null, line.answers(), line.files().size());
    }

    /** @param before the state that the page knows; empty: it does not say */
    static LatestPart of(Thread thread, List<Line> all, Window window, int shown, String before) {
        List<Line> old = all.stream().filter(line -> line.message().number() <= shown).toList();
        boolean same = before.isEmpty() || before.equals(state(old));
        return new LatestPart(thread, all.stream().filter(line -> line.message().number() > shown).toList(),
                same ? List.of() : old.stream().map(Line::again).toList(), window, state(all));
    }

    /** A page that shows a piece in the middle hears only that it has to look again. */
    boolean end() {
        return window.newer() == 0;
    }

    String href() {
        return thread.href() + "/nieuw?na=" + window.to() + "&van=" + window.from() + "&staat=" + state + (end() ? "" : "&midden=ja");
    }
}
