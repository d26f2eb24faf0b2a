package nl.leerkring.meetings.harvest;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.circles.Onward;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Ids;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Tabs;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What each person takes home from a day: one's own cards, and for who organises the day what others told. */
@Controller
class HarvestController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/oogst";
    private static final String ONE = HERE + "/{kaart}";

    private final Meetings meetings;
    private final HarvestCards cards;
    private final Tabs tabs;
    private final Onward onward;
    private final Clock clock;

    HarvestController(Meetings meetings, HarvestCards cards, Tabs tabs, Onward onward, Clock clock) {
        this.meetings = meetings;
        this.cards = cards;
        this.tabs = tabs;
        this.onward = onward;
        this.clock = clock;
    }

    @GetMapping(HERE)
    HarvestPage page(Seat seat, @PathVariable int nummer, Language language) {
        Meeting meeting = meeting(seat, nummer);
        return page(seat, meeting, HarvestForm.fresh(meeting), language);
    }

    /** The list alone, for when a card arrived. */
    @GetMapping(HERE + "/mijn")
    MinePart mine(Seat seat, @PathVariable int nummer) {
        Meeting meeting = meeting(seat, nummer);
        List<HarvestCard> mine = cards.mine(seat, meeting);
        return new MinePart(href(seat, meeting), mine, onward.of(seat, mine.stream().map(HarvestCard::id).toList()));
    }

    @PostMapping(HERE)
    Answer add(Seat seat, @PathVariable int nummer, Form form, Language language) {
        Meeting meeting = meeting(seat, nummer);
        HarvestCard.Draft draft = HarvestForm.read(form, meeting);
        UUID id = form.id("id");
        if (!HarvestCard.open(meeting, clock.instant())) {
            form.wrong("meenemen", closed().nl(), closed().en());
        }
        if (form.bad()) {
            return page(seat, meeting, form, language);
        }
        try {
            cards.add(seat, meeting, id == null ? Ids.next() : id, draft);
        } catch (Refused refused) {
            return page(seat, meeting, form.wrong("meenemen", refused.reason().nl(), refused.reason().en()), language);
        }
        return Redirect.to(href(seat, meeting)).saying(draft.due() == null ? Text.of("Je kaart is bewaard.", "Your card is saved.")
                : Text.of("Je kaart is bewaard. Op de dag die je koos vragen we wat het werd.", "Your card is saved. On the day you chose we ask what became of it."));
    }

    @GetMapping(ONE + "/wijziging")
    CardPage change(Seat seat, @PathVariable int nummer, @PathVariable UUID kaart) {
        Meeting meeting = meeting(seat, nummer);
        HarvestCard card = mine(seat, meeting, kaart);
        return new CardPage(href(seat, meeting), meeting, card, HarvestForm.of(card, meeting));
    }

    @PostMapping(ONE + "/wijziging")
    Answer save(Seat seat, @PathVariable int nummer, @PathVariable UUID kaart, Form form) {
        Meeting meeting = meeting(seat, nummer);
        HarvestCard card = mine(seat, meeting, kaart);
        HarvestCard.Draft draft = HarvestForm.read(form, meeting);
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (form.bad()) {
            return new CardPage(href(seat, meeting), meeting, card, form);
        }
        if (!cards.change(seat, meeting, kaart, version == null ? 0 : version, draft)) {
            HarvestCard now = mine(seat, meeting, kaart);
            form.with("versie", now.version()).wrong("meenemen", "Je veranderde dit ook ergens anders, in: ‘" + now.take() + "’. Bewaar nog eens om te houden wat hier staat.",
                    "You changed this elsewhere too, into: ‘" + now.take() + "’. Save again to keep what is here.");
            return new CardPage(href(seat, meeting), meeting, now, form);
        }
        return Redirect.to(href(seat, meeting)).saying("De kaart is gewijzigd.", "The card is changed.");
    }

    @PostMapping(ONE + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID kaart) {
        Meeting meeting = meeting(seat, nummer);
        HarvestCard card = mine(seat, meeting, kaart);
        cards.remove(seat, card.id(), false);
        return Redirect.to(href(seat, meeting)).saying("De kaart is weg.", "The card is gone.").undo(href(seat, meeting) + "/" + kaart + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable int nummer, @PathVariable UUID kaart) {
        Meeting meeting = meeting(seat, nummer);
        cards.remove(seat, mine(seat, meeting, kaart).id(), true);
        return Redirect.to(href(seat, meeting)).saying("De kaart is er weer.", "The card is back.");
    }

    private HarvestPage page(Seat seat, Meeting meeting, Form form, Language language) {
        boolean open = HarvestCard.open(meeting, clock.instant()) && !seat.archived();
        List<HarvestCard> others = meetings.organises(seat, meeting).map(cards::shared).orElse(List.of());
        List<HarvestCard> mine = cards.mine(seat, meeting);
        return new HarvestPage(meeting, href(seat, meeting), tabs.of(seat, meeting, language), mine, others, open,
                onward.of(seat, Stream.concat(mine.stream(), others.stream()).map(HarvestCard::id).toList()), form);
    }

    private static Text closed() {
        return Text.of("Kaarten maken kan van de dag zelf tot een week erna.", "You can make cards from the day itself until a week after it.");
    }

    /** Who does not take part finds nothing here, nor does anybody of a day without a date. */
    private Meeting meeting(Seat seat, int number) {
        Meeting meeting = meetings.get(seat, number);
        if (!seat.role().takesPart() || !meeting.dated()) {
            throw new Missing();
        }
        return meeting;
    }

    private HarvestCard mine(Seat seat, Meeting meeting, UUID card) {
        return cards.find(seat, meeting, card).orElseThrow(Missing::new);
    }

    private static String href(Seat seat, Meeting meeting) {
        return seat.href() + "/bijeenkomsten/" + meeting.number() + "/oogst";
    }
}
