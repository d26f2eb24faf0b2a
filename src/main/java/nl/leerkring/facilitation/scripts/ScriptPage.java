package nl.leerkring.facilitation.scripts;

import nl.leerkring.circles.Seat;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.facilitation.Step;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** One way of working, to read. */
record ScriptPage(Seat seat, Scripts.Shelved shelved) implements Page {

    @Override
    public Text title() {
        return script().title();
    }

    Script script() {
        return shelved.script();
    }

    String href() {
        return ShelfController.href(seat, shelved.key());
    }

    boolean makes() {
        return ShelfController.makes(seat) && !seat.archived();
    }

    /** How much trust the group needs. */
    String safety(Ui ui) {
        return switch (script().safety()) {
            case 1 -> ui.say("kan ook in een nieuwe groep", "works in a new group too");
            case 2 -> ui.say("vraagt wat vertrouwen", "asks for some trust");
            default -> ui.say("vraagt een groep die elkaar vertrouwt", "asks for a group that trusts each other");
        };
    }

    static String measure(Ui ui, Step step) {
        return ui.say(step.who().label()) + ", " + ui.say(step.mode().label()) + (step.minutes() == 0 ? "" : " · " + ui.count(step.minutes(), "minuut", "minuten", "minute", "minutes"))
                + (step.huddles() == null ? "" : " · " + ui.say("groepjes van ", "groups of ") + step.huddles().size() + ", " + ui.say(step.huddles().mates().label()))
                + (step.optional() ? " · " + ui.say("mag overgeslagen worden", "may be skipped") : "");
    }
}
