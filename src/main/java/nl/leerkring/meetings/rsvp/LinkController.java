package nl.leerkring.meetings.rsvp;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.database.Database;
import nl.leerkring.database.Ids;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Attendances;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.notices.Recipient;
import nl.leerkring.people.People;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answering from a mail, without signing in. Looking changes nothing, because mail scanners open links. */
@Controller
class LinkController {

    private final Links links;
    private final Answers answers;
    private final Meetings meetings;
    private final People people;
    private final Attendances attendances;
    private final Database database;
    private final Clock clock;

    LinkController(Links links, Answers answers, Meetings meetings, People people, Attendances attendances, Database database, Clock clock) {
        this.attendances = attendances;
        this.clock = clock;
        this.links = links;
        this.answers = answers;
        this.meetings = meetings;
        this.people = people;
        this.database = database;
    }

    @Open("the link is the key to this one answer")
    @GetMapping("/antwoord/{token}")
    Answer page(@PathVariable String token, Form asked) {
        Optional<Links.Opening> link = links.open(token);
        if (link.isEmpty()) {
            return new EndedPage();
        }
        Occasion occasion = occasion(link.get());
        Optional<Rsvp> rsvp = answers.of(link.get(), occasion.id(), link.get().who());
        Form form = RsvpPage.filled(rsvp.orElse(null), rsvp.isPresent() ? answers.needs(link.get(), occasion.id(), link.get().who())
                : people.needs(link.get()));
        return page(token, link.get(), occasion, rsvp.orElse(null), asked.value("a"), form);
    }

    @Open("the link is the key to this one answer")
    @PostMapping("/antwoord/{token}")
    Answer answer(@PathVariable String token, Form form) {
        Optional<Links.Opening> link = links.open(token);
        if (link.isEmpty()) {
            return new EndedPage();
        }
        Occasion occasion = occasion(link.get());
        Given given = Given.read(form, occasion.meeting(), address(link.get(), link.get().who().value()));
        if (form.bad()) {
            return page(token, link.get(), occasion, answers.of(link.get(), occasion.id(), link.get().who()).orElse(null), form.value("a"), form);
        }
        return Redirect.to("/antwoord/" + token).saying(answers.give(link.get(), occasion.meeting(), given).said());
    }

    /** "I am here", by the same link, on the day itself. */
    @Open("the link is the key to this one answer")
    @PostMapping("/antwoord/{token}/aanwezigheid")
    Answer here(@PathVariable String token) {
        Optional<Links.Opening> link = links.open(token);
        if (link.isEmpty()) {
            return new EndedPage();
        }
        attendances.come(link.get(), occasion(link.get()).meeting(), Ids.next(), Attendance.Who.member(link.get().who().value()), null, Attendance.Way.SELF);
        return Redirect.to("/antwoord/" + token).saying("Je staat op de lijst. Welkom.", "You are on the list. Welcome.");
    }

    private LinkPage page(String token, Links.Opening link, Occasion occasion, @Nullable Rsvp rsvp, String word, Form form) {
        boolean here = Attendance.open(occasion.meeting(), clock.instant()) && attendances.of(link, occasion.id(), link.who().value()).isEmpty();
        return LinkPage.of(token, occasion, rsvp, word, form, here);
    }

    private String address(Links.Opening link, UUID person) {
        return database.read(link, sql -> Addressees.of(sql, List.of(person))).stream().map(Recipient::address).findFirst().orElse("");
    }

    private Occasion occasion(Links.Opening link) {
        Meeting meeting = meetings.find(link, link.meeting()).orElseThrow(Missing::new);
        return database.read(link, sql -> Occasion.of(sql, meeting));
    }
}
