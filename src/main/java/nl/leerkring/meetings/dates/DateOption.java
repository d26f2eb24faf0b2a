package nl.leerkring.meetings.dates;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leerkring.web.Language;
import nl.leerkring.web.Ui;
import nl.leerkring.web.language.Dates;
import org.jspecify.annotations.Nullable;

/**
 * A proposed day, with what everybody who is asked says of it.
 *
 * @param chosen it became the day of the meeting
 */
record DateOption(UUID id, Instant starts, Instant ends, boolean chosen, List<Voter> voters) {

    /** @param vote nothing: not answered */
    record Voter(UUID person, String name, @Nullable Vote vote) {
    }

    List<String> names(@Nullable Vote vote) {
        return voters.stream().filter(voter -> voter.vote() == vote).map(Voter::name).toList();
    }

    int count(Vote vote) {
        return names(vote).size();
    }

    /** How many could be there. */
    int able() {
        return count(Vote.YES) + count(Vote.MAYBE);
    }

    @Nullable Vote of(UUID person) {
        return voters.stream().filter(voter -> voter.person().equals(person)).map(Voter::vote).filter(Objects::nonNull).findFirst().orElse(null);
    }

    boolean ahead(Instant now) {
        return starts.isAfter(now);
    }

    /** The name of its field in a form. */
    String field() {
        return "d-" + id;
    }

    /** "donderdag 3 december 2026, 09:30 – 16:30". */
    String say(Ui ui) {
        return ui.full(starts) + " – " + ui.time(ends);
    }

    String in(Language language) {
        return new Dates(language, starts).fullDay(Dates.dayOf(starts));
    }
}
