package nl.leerkring.news.round;

import nl.leerkring.circles.Seat;
import nl.leerkring.web.Part;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/**
 * Whose turn it is, and everything that is told.
 *
 * @param href     of the round
 * @param leads    whether who looks leads it
 * @param mayBegin the day is near enough
 */
record RoundPart(String href, Seat seat, Round round, boolean leads, boolean mayBegin) implements Part {

    boolean mine(Round.Turn turn) {
        return turn.item().by(seat.person());
    }

    /** Whether who looks can say that she wants to know more of this. */
    boolean asks(Round.Turn turn) {
        return round.running() && seat.role().takesPart() && !seat.archived() && !mine(turn) && turn.item().withdrawn() == null;
    }

    boolean now(Round.Turn turn) {
        return round.running() && turn.item().id().value().equals(round.now());
    }

    String href(Round.Turn turn) {
        return href + "/" + turn.item().id();
    }

    Text state(Round.Turn turn) {
        return now(turn) ? Text.of("nu aan de beurt", "now") : turn.item().skipped() ? Text.of("geen beurt", "no turn")
                : turn.item().spoken() != null ? Text.of("verteld", "told") : round.over() ? Text.of("niet verteld", "not told") : Text.of("komt nog", "still to come");
    }

    /** What those who hear the page are told when it changes. */
    String announced(Ui ui) {
        Round.Turn turn = round.running() ? round.current() : null;
        return turn != null ? ui.say("Nu: ", "Now: ") + turn.item().who(ui)
                : round.over() ? ui.say("De nieuwsronde is klaar", "The news round is over") : ui.say("De nieuwsronde is nog niet begonnen", "The news round has not begun yet");
    }

    boolean orders() {
        return leads && !round.over();
    }
}
