package nl.leerkring.meetings.dates;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/** What somebody hands in: a word for each day, or one word for all. */
final class Ballot {

    private Ballot() {
    }

    /** What is wrong stands in the form afterwards. */
    static Map<UUID, Vote> read(Form form, DatePoll poll, Instant now) {
        Map<UUID, Vote> votes = new LinkedHashMap<>();
        Vote all = Coded.said(Vote.class, form.value("alle"));
        for (DateOption option : poll.ahead(now)) {
            String word = all == null ? form.value(option.field()) : all.word();
            Vote vote = Coded.said(Vote.class, word);
            if (vote != null) {
                votes.put(option.id(), vote);
            } else if (!word.isEmpty()) {
                form.wrong(option.field(), "Kies een van de mogelijkheden.", "Choose one of the options.");
            }
        }
        if (votes.isEmpty() && !form.bad()) {
            String first = poll.ahead(now).stream().map(DateOption::field).findFirst().orElse("alle");
            form.wrong(first, "Zeg van minstens één datum of je kunt.", "Say for at least one date whether it suits you.");
        }
        return votes;
    }

    /**
     * What was tapped in a mail: looking changes nothing, because mail scanners open links, so it is asked once more.
     *
     * @param option the day; nothing: all of them
     */
    record Tapped(@Nullable DateOption option, Vote vote) {

        String field() {
            return option == null ? "alle" : option.field();
        }
    }

    /** Nothing: none was tapped, or it is what she said before. */
    static @Nullable Tapped tapped(Form asked, DatePoll poll, UUID person, Instant now) {
        Vote all = Coded.said(Vote.class, asked.value("alle"));
        if (all == Vote.YES || all == Vote.NO) {
            return poll.ahead(now).stream().allMatch(option -> option.of(person) == all) ? null : new Tapped(null, all);
        }
        return poll.ahead(now).stream().filter(option -> asked.has(option.field(), Vote.YES.word()) && option.of(person) != Vote.YES).findFirst()
                .map(option -> new Tapped(option, Vote.YES)).orElse(null);
    }
}
