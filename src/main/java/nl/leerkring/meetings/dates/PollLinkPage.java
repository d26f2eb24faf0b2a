package nl.leerkring.meetings.dates;

import java.util.List;
import nl.leerkring.meetings.rsvp.Occasion;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/** Where the links in a mail lead: what was tapped there is asked once more, and one press stores it. */
record PollLinkPage(String token, Occasion occasion, DatePoll poll, boolean answered, List<DateOption> ahead, Ballot.@Nullable Tapped tapped, Form form) implements Page {

    @Override
    public Text title() {
        if (tapped != null && asks()) {
            DateOption day = tapped.option();
            return day != null ? Text.of("Nog één druk: je kunt op " + day.in(Language.NL), "One more press: " + day.in(Language.EN) + " suits you")
                    : tapped.vote() == Vote.YES ? Text.of("Nog één druk: je kunt op alle datums", "One more press: all dates suit you")
                    : Text.of("Nog één druk: geen van de datums past jou", "One more press: none of the dates suits you");
        }
        return answered && asks() ? Text.of("Je antwoord is bewaard", "Your answer is saved") : Text.of("Welke datum past jou?", "Which date suits you?");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    boolean asks() {
        return poll.open() && !ahead.isEmpty();
    }

    boolean tappedAll() {
        return tapped != null && tapped.option() == null && tapped.vote() == Vote.YES;
    }

    static Text press(Ballot.Tapped tapped) {
        return tapped.option() != null ? Text.of("Ja, ik kan dan", "Yes, that suits me")
                : tapped.vote() == Vote.YES ? Text.of("Ja, ik kan op alle datums", "Yes, all dates suit me")
                : Text.of("Geen van deze datums past", "None of these dates suits me");
    }
}
