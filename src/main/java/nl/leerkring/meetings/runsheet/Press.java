package nl.leerkring.meetings.runsheet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leerkring.database.Ids;
import nl.leerkring.meetings.Adjustment;
import nl.leerkring.meetings.Adjustment.Act;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.meetings.ProgrammeItemId;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * A button of the run sheet that was pressed, with the rules of what can be done: what runs takes longer or shorter, what is to come
 * changes places or is dropped, and either gives way to its plan B.
 *
 * @param stand how the day went on the page with the button
 */
record Press(What what, UUID item, String stand) {

    private static final int STEP = 5;

    /** The buttons. */
    enum What implements Coded {
        LONGER("langer", Text.of("Vijf minuten erbij", "Five more minutes")),
        SHORTER("korter", Text.of("Vijf minuten eraf", "Five minutes less")),
        SWAP("wissel", Text.of("Wissel met wat erna komt", "Swap with what follows")),
        DROP("vervalt", Text.of("Laat vervallen", "Drop")),
        PLAN_B("planb", Text.of("Naar plan B", "Go to plan B"));

        private final String word;
        private final Text label;

        What(String word, Text label) {
            this.word = word;
            this.label = label;
        }

        @Override
        public String word() {
            return word;
        }

        public Text label() {
            return label;
        }
    }

    /**
     * @param planB what stands ready for this item
     * @throws Missing if it is not of this day
     * @throws Refused if it cannot be done, or not any more
     */
    Adjustment on(ProgrammeDay day, String planB, Instant now) {
        if (day.dropped().stream().anyMatch(each -> each.id().value().equals(item)) || !day.running(now)) {
            throw new Refused("Dit kan niet meer. Kijk even hoe de dag nu loopt.", "This is no longer possible. Have a look at how the day goes now.");
        }
        ProgrammeDay.Block block = day.around(new ProgrammeItemId(item)).orElseThrow(Missing::new);
        if (!stand.equals(day.stand())) {
            throw new Refused("De dag is net bijgestuurd. Kijk even en probeer het opnieuw.", "The day has just been adjusted. Have a look and try again.");
        }
        return switch (what) {
            case LONGER, SHORTER -> minutes(day, block, now);
            case SWAP -> made(Act.SWAP, 0, next(day, coming(block, now)).first().id().value(), "");
            case DROP -> dropped(block, now);
            case PLAN_B -> instead(block, planB, now);
        };
    }

    /** Before the day begins, it begins later; then it is what runs that takes longer. It is never shorter than it lasted already. */
    private Adjustment minutes(ProgrammeDay day, ProgrammeDay.Block block, Instant now) {
        boolean ahead = block == day.blocks().getFirst() && block.from().isAfter(now);
        if (!ahead && !block.now(now)) {
            throw new Refused("Dit onderdeel loopt niet.", "This item is not going on.");
        }
        Instant earliest = !ahead ? block.from().plusSeconds(60L) : day.meeting().starts() == null ? block.from() : day.meeting().starts();
        Instant end = ahead ? block.from() : block.until();
        long room = Duration.between(earliest.isAfter(now) ? earliest : now, end).toMinutes();
        int by = what == What.LONGER ? STEP : (int) -Math.min(STEP, room);
        if (by == 0) {
            throw new Refused("Korter kan niet.", "It cannot be shorter.");
        }
        return made(ahead ? Act.LATER : Act.LONGER, by, null, "");
    }

    private Adjustment dropped(ProgrammeDay.Block block, Instant now) {
        coming(block, now);
        return made(Act.DROP, 0, null, "");
    }

    private Adjustment instead(ProgrammeDay.Block block, String planB, Instant now) {
        boolean done = block.items().stream().filter(each -> each.id().value().equals(item)).anyMatch(ProgrammeItem::planB);
        if (planB.isBlank() || done || block.past(now)) {
            throw new Refused("Hier staat geen plan B klaar.", "There is no plan B ready here.");
        }
        return made(Act.PLAN_B, 0, null, planB);
    }

    private static ProgrammeDay.Block coming(ProgrammeDay.Block block, Instant now) {
        if (!block.from().isAfter(now)) {
            throw new Refused("Dit onderdeel is al begonnen.", "This item has already begun.");
        }
        return block;
    }

    private static ProgrammeDay.Block next(ProgrammeDay day, ProgrammeDay.Block block) {
        List<ProgrammeDay.Block> blocks = day.blocks();
        int after = blocks.indexOf(block) + 1;
        if (after == blocks.size()) {
            throw new Refused("Hierna komt niets.", "Nothing follows this.");
        }
        return blocks.get(after);
    }

    private Adjustment made(Act act, int minutes, @Nullable UUID other, String text) {
        return new Adjustment(Ids.next(), new ProgrammeItemId(item), act, minutes, other, text);
    }
}
