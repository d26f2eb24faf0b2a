package nl.leerkring.visits.scores;

import java.text.NumberFormat;
import java.util.List;
import nl.leerkring.visits.Spread;
import nl.leerkring.visits.ThemeResult;
import nl.leerkring.visits.Visiting;
import nl.leerkring.web.Part;
import nl.leerkring.web.Ui;

/** The scores of all, as a wheel and in a table that tells the same; it looks again by itself. */
record WheelPart(Visiting here, List<ThemeResult> results) implements Part {

    Wheel wheel() {
        return Wheel.of(results);
    }

    boolean empty() {
        return results.stream().allMatch(ThemeResult::empty);
    }

    boolean worded() {
        return results.stream().anyMatch(each -> !each.good().isEmpty() || !each.better().isEmpty());
    }

    /** "7 (5,5–8), 12 mensen". */
    String told(Ui ui, Spread spread) {
        if (spread.empty()) {
            return "–";
        }
        NumberFormat number = NumberFormat.getInstance(ui.locale());
        number.setMaximumFractionDigits(1);
        String half = spread.count() > 1 ? " (" + number.format(spread.low()) + "–" + number.format(spread.high()) + ")" : "";
        return number.format(spread.median()) + half + ", " + ui.count(spread.count(), "mens", "mensen", "person", "people");
    }
}
