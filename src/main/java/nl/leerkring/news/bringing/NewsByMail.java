package nl.leerkring.news.bringing;

import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.circles.Circles;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Opening;
import nl.leerkring.news.News;
import nl.leerkring.news.NewsItem;
import nl.leerkring.notices.MailAnswer;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Component;

/** Who answers the question what is new, told it. */
@Component
class NewsByMail implements MailAnswer {

    static final String KIND = "news";

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]{4,980}[^\\s<>\".,;:!?)\\]]");

    private final TellLinks links;
    private final Tellings tellings;
    private final Meetings meetings;
    private final Circles circles;
    private final News news;
    private final Clock clock;

    NewsByMail(TellLinks links, Tellings tellings, Meetings meetings, Circles circles, News news, Clock clock) {
        this.links = links;
        this.tellings = tellings;
        this.meetings = meetings;
        this.circles = circles;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Said answer(Mailed mail) {
        Opening own = links.open(mail.person(), mail.subject()).orElseThrow(Missing::new);
        Meeting meeting = meetings.find(own, own.meeting()).orElseThrow(Missing::new);
        Told told = tellings.of(own, meeting);
        if (!told.planned() || told.began() || !News.asks(meeting, clock.instant())) {
            return Said.unused("De nieuwsronde is al begonnen of geweest. Vertel het op de dag zelf.", "The news round has begun or is over. Tell it on the day itself.");
        }
        if (mail.words().isEmpty()) {
            return Said.unused("We vonden alleen een bijlage. Schrijf in een paar zinnen wat er nieuw is.", "We found an attachment alone. Write in a few sentences what is new.");
        }
        if (mail.words().length() > NewsItem.LONGEST_TEXT) {
            return Said.unused("Het is te lang: een bericht voor de nieuwsronde is hooguit " + NewsItem.LONGEST_TEXT + " tekens. Wat is in een paar zinnen het belangrijkste?",
                    "It is too long: an item for the news round is " + NewsItem.LONGEST_TEXT + " characters at most. What matters most, in a few sentences?");
        }
        Matcher link = LINK.matcher(mail.words());
        news.bring(own, own.circle(), meeting, "/kring/" + circles.introduction(own, own.circle()).slug() + "/bijeenkomsten/" + meeting.number(),
                new NewsItem.Draft(NewsItem.Kind.EXPERIENCE, mail.words(), link.find() ? link.group() : "", ""));
        return mail.files().isEmpty() ? Said.done("Dank je wel. Het staat klaar voor de nieuwsronde.", "Thank you. It is ready for the news round.")
                : Said.done("Dank je wel. Je tekst staat klaar voor de nieuwsronde. De bijlage niet: deel liever een link.", "Thank you. Your text is ready for the news round. The attachment is not: rather share a link.");
    }
}
