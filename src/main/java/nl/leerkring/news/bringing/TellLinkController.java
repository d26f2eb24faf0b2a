package nl.leerkring.news.bringing;

import java.time.Clock;
import java.util.Optional;
import nl.leerkring.circles.Circles;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Opening;
import nl.leerkring.news.News;
import nl.leerkring.news.NewsItem;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Telling what is new from a mail, without signing in. Looking changes nothing, because mail scanners open links. */
@Controller
class TellLinkController {

    private static final String HERE = "/actualiteit/{token}";

    private final TellLinks links;
    private final Tellings tellings;
    private final Meetings meetings;
    private final Circles circles;
    private final News news;
    private final Clock clock;

    TellLinkController(TellLinks links, Tellings tellings, Meetings meetings, Circles circles, News news, Clock clock) {
        this.links = links;
        this.tellings = tellings;
        this.meetings = meetings;
        this.circles = circles;
        this.news = news;
        this.clock = clock;
    }

    @Open("the link is the key to telling something for one day")
    @GetMapping(HERE)
    Answer page(@PathVariable String token) {
        Optional<Opening> link = links.open(token);
        return link.isEmpty() ? new TellEndedPage() : page(token, link.get(), DraftForm.fresh());
    }

    @Open("the link is the key to telling something for one day")
    @PostMapping(HERE)
    Answer tell(@PathVariable String token, Form form) {
        Optional<Opening> link = links.open(token);
        if (link.isEmpty()) {
            return new TellEndedPage();
        }
        TellLinkPage page = page(token, link.get(), form);
        NewsItem.Draft draft = DraftForm.read(form);
        if (!page.open() || form.bad()) {
            return page;
        }
        try {
            news.bring(link.get(), link.get().circle(), page.told().meeting(), page.day(), draft);
        } catch (Refused refused) {
            form.wrong("tekst", refused.reason().nl(), refused.reason().en());
            return page;
        }
        return Redirect.to("/actualiteit/" + token).saying("Dank je wel. Het staat klaar voor de nieuwsronde.", "Thank you. It is ready for the news round.");
    }

    private TellLinkPage page(String token, Opening link, Form form) {
        Meeting meeting = meetings.find(link, link.meeting()).orElseThrow(Missing::new);
        Told told = tellings.of(link, meeting);
        boolean open = told.planned() && !told.began() && News.asks(meeting, clock.instant());
        return new TellLinkPage(token, circles.introduction(link, link.circle()), told, open, form);
    }
}
