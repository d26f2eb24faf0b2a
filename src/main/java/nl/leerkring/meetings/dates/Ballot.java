package nl.leerkring.meetings.dates;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;

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

    /** Looking changes nothing, because mail scanners open links: what the link says is only filled in. */
    static Form preselected(Form form, Form asked, DatePoll poll, Instant now) {
        Vote all = Coded.said(Vote.class, asked.value("alle"));
        poll.ahead(now).forEach(option -> {
            Vote vote = all == null ? Coded.said(Vote.class, asked.value(option.field())) : all;
            if (vote != null) {
                form.with(option.field(), vote.word());
            }
        });
        return form;
    }
}
