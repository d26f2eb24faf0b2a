package nl.leerkring.intervision.cases;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** @param lines what this person brings, and what she was asked to advise on */
record CasesPage(Seat seat, List<Cases.Line> lines) implements Page {

    @Override
    public Text title() {
        return Text.of("Jouw casussen", "Your cases");
    }

    boolean writes() {
        return seat.role().takesPart() && !seat.archived();
    }

    List<Cases.Line> mine() {
        return lines.stream().filter(Cases.Line::brings).toList();
    }

    List<Cases.Line> asked() {
        return lines.stream().filter(line -> !line.brings()).toList();
    }

    static String state(Ui ui, Cases.Line line) {
        return line.chosen() ? ui.say("gekozen", "chosen") : line.offered() ? ui.say("aangeboden", "offered") : ui.say("concept, alleen voor jou", "draft, only for you");
    }

    /** Says which, without any of its words. */
    static String name(Ui ui, Cases.Line line) {
        return line.theme().isEmpty() ? ui.say("Casus van ", "Case of ") + ui.day(line.changed())
                : ui.say("Casus voor ‘", "Case for ‘") + line.theme() + "’";
    }
}
