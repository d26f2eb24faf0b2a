package nl.leerkring.meetings.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.InArchive;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Opening;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who is quoted says yes or no: signed in, or by the link in her mail. Looking changes nothing, because mail scanners open links. */
@Controller
class QuoteController {

    private static final String INSIDE = "/kring/{kring}/bijeenkomsten/{nummer}/verslag/citaten";
    private static final String LINK = "/citaat/{token}";

    private final Meetings meetings;
    private final Quotes quotes;
    private final QuoteLinks links;

    QuoteController(Meetings meetings, Quotes quotes, QuoteLinks links) {
        this.meetings = meetings;
        this.quotes = quotes;
        this.links = links;
    }

    @GetMapping(INSIDE)
    QuotePage inside(Seat seat, @PathVariable int nummer) {
        return page(seat, meetings.get(seat, nummer), href(seat, nummer), false);
    }

    @InArchive
    @PostMapping(INSIDE + "/{blok}")
    Redirect answerInside(Seat seat, @PathVariable int nummer, @PathVariable UUID blok, Form form) {
        return answer(seat, meetings.get(seat, nummer), blok, form, href(seat, nummer));
    }

    @Open("the link is the key to what is quoted of one person")
    @GetMapping(LINK)
    Answer byLink(@PathVariable String token) {
        Optional<Opening> own = links.open(token);
        return own.isEmpty() ? new QuoteEndedPage() : page(own.get(), meeting(own.get()), "/citaat/" + token, true);
    }

    @Open("the link is the key to what is quoted of one person")
    @PostMapping(LINK + "/{blok}")
    Answer answerByLink(@PathVariable String token, @PathVariable UUID blok, Form form) {
        Optional<Opening> own = links.open(token);
        return own.isEmpty() ? new QuoteEndedPage() : answer(own.get(), meeting(own.get()), blok, form, "/citaat/" + token);
    }

    private QuotePage page(Key own, Meeting meeting, String href, boolean link) {
        return new QuotePage(meeting, href, link, quotes.of(own, meeting.id()));
    }

    private Redirect answer(Key own, Meeting meeting, UUID id, Form form, String back) {
        List<Block> mine = quotes.of(own, meeting.id());
        Block block = mine.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(Missing::new);
        Block.Consent answer = Coded.said(Block.Consent.class, form.value("antwoord"));
        if (answer == null) {
            throw new Refused("Kies ja, ja zonder naam, of nee.", "Choose yes, yes without my name, or no.");
        }
        if (!form.value("versie").equals(String.valueOf(block.version())) || !quotes.answer(own, meeting, id, block.version(), answer, form.ticked("openbaar"))) {
            throw new Refused("Deze woorden zijn net gewijzigd. Lees ze nog eens.", "These words were just changed. Read them again.");
        }
        return Redirect.to(back).saying(answer == Block.Consent.REFUSED ? "Het is uit het verslag gehaald." : "Dank je wel. Zo komt het in het verslag.",
                answer == Block.Consent.REFUSED ? "It is taken out of the report." : "Thank you. That is how it goes into the report.");
    }

    private Meeting meeting(Opening own) {
        return meetings.find(own, own.meeting()).orElseThrow(Missing::new);
    }

    private static String href(Seat seat, int number) {
        return seat.href() + "/bijeenkomsten/" + number + "/verslag/citaten";
    }
}
