package nl.leerkring.meetings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a day goes: what was planned, and all that was done with it, in order. What is said of an item that is no longer in it
 * does nothing, so that any order of doing and undoing gives a day.
 */
final class Course {

    private final List<List<ProgrammeItem>> blocks;
    private final List<ProgrammeItem> dropped = new ArrayList<>();
    private int late;

    private Course(List<ProgrammeItem> planned) {
        this.blocks = new ArrayList<>(together(planned));
    }

    /** @param planned in the order of their places */
    static Course of(List<ProgrammeItem> planned, List<Adjustment> done) {
        Course course = new Course(planned);
        done.forEach(course::follow);
        return course;
    }

    List<List<ProgrammeItem>> blocks() {
        return blocks;
    }

    List<ProgrammeItem> dropped() {
        return dropped;
    }

    /** So many minutes later than planned the day begins. */
    int late() {
        return late;
    }

    /** Items with the same place run side by side. */
    static List<List<ProgrammeItem>> together(List<ProgrammeItem> items) {
        List<List<ProgrammeItem>> blocks = new ArrayList<>();
        for (int i = 0; i < items.size();) {
            int place = items.get(i).place();
            List<ProgrammeItem> block = items.subList(i, items.size()).stream().takeWhile(each -> each.place() == place).toList();
            blocks.add(block);
            i += block.size();
        }
        return blocks;
    }

    private void follow(Adjustment done) {
        int at = block(done.item().value());
        switch (done.act()) {
            case LATER -> late = Math.max(0, late + done.minutes());
            case LONGER -> each(at, item -> item.lasting(item.minutes() + done.minutes()));
            case PLAN_B -> each(at, item -> item.id().equals(done.item()) ? item.replacedBy(done.text()) : item);
            case SWAP -> swap(at, block(done.other()));
            case DROP -> drop(at, done.item());
        }
    }

    private void each(int at, java.util.function.UnaryOperator<ProgrammeItem> change) {
        if (at >= 0) {
            blocks.set(at, blocks.get(at).stream().map(change).toList());
        }
    }

    private void swap(int one, int other) {
        if (one >= 0 && other >= 0) {
            Collections.swap(blocks, one, other);
        }
    }

    private void drop(int at, ProgrammeItemId item) {
        if (at < 0) {
            return;
        }
        blocks.get(at).stream().filter(each -> each.id().equals(item)).forEach(dropped::add);
        blocks.set(at, blocks.get(at).stream().filter(each -> !each.id().equals(item)).toList());
        blocks.removeIf(List::isEmpty);
    }

    private int block(@Nullable UUID item) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).stream().anyMatch(each -> each.id().value().equals(item))) {
                return i;
            }
        }
        return -1;
    }
}
