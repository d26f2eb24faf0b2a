package nl.leerkring.meetings.rsvp;

import java.util.Optional;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.people.Needs;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** For the colleague who comes in somebody's place: practical details, what she eats and needs, or that she can't. */
@Controller
class ColleagueController {

    private final Links links;
    private final Answers answers;
    private final Colleagues colleagues;
    private final Meetings meetings;
    private final Database database;

    ColleagueController(Links links, Answers answers, Colleagues colleagues, Meetings meetings, Database database) {
        this.links = links;
        this.answers = answers;
        this.colleagues = colleagues;
        this.meetings = meetings;
        this.database = database;
    }

    @Open("the link is the key to this one day")
    @GetMapping("/collega/{token}")
    Answer page(@PathVariable String token) {
        Optional<Links.Opening> link = links.openForColleague(token);
        if (link.isEmpty()) {
            return new EndedPage();
        }
        Needs needs = answers.needs(link.get(), link.get().meeting(), link.get().who());
        return page(token, link.get(), needs.form());
    }

    @Open("the link is the key to this one day")
    @PostMapping("/collega/{token}/wensen")
    Answer needs(@PathVariable String token, Form form) {
        Optional<Links.Opening> link = links.openForColleague(token);
        if (link.isEmpty()) {
            return new EndedPage();
        }
        Needs needs = Needs.read(form);
        if (form.bad()) {
            return page(token, link.get(), form);
        }
        colleagues.needs(link.get(), needs);
        return Redirect.to("/collega/" + token).saying("Bewaard. Tot dan.", "Saved. See you then.");
    }

    @Open("the link is the key to this one day")
    @PostMapping("/collega/{token}/afmelding")
    Answer decline(@PathVariable String token) {
        Optional<Links.Opening> link = links.openForColleague(token);
        if (link.isEmpty()) {
            return new EndedPage();
        }
        answers.colleagueDeclines(link.get(), meeting(link.get()));
        return Redirect.to("/collega/afgemeld");
    }

    @Open("says thank you, and nothing else")
    @GetMapping("/collega/afgemeld")
    DeclinedPage declined() {
        return new DeclinedPage();
    }

    private ColleaguePage page(String token, Links.Opening link, Form form) {
        Meeting meeting = meeting(link);
        return database.read(link, sql -> {
            Rsvp rsvp = AnswerRows.of(sql, link.meeting(), link.who()).orElseThrow(Missing::new);
            String from = Addressees.of(sql, java.util.List.of(link.who().value())).stream().map(each -> each.name())
                    .findFirst().orElse("");
            return new ColleaguePage(token, Occasion.of(sql, meeting), rsvp, from, form);
        });
    }

    private Meeting meeting(Links.Opening link) {
        return meetings.find(link, link.meeting()).orElseThrow(Missing::new);
    }
}
