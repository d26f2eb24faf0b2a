package nl.leerkring.circles.directory;

import java.util.List;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/**
 * @param offering others offer what I seek
 * @param seeking  others seek what I offer
 */
record MatchPage(Seat seat, List<Matches.Match> offering, List<Matches.Match> seeking) implements Page {

    @Override
    public Text title() {
        return Text.of("Wie past bij jou", "Who matches you");
    }

    String href() {
        return seat.href() + "/mensen";
    }
}
