package nl.leerkring.news.feeds;

import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.news.NewsItem;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The sources of a circle and what they propose, for who prepares the rounds. */
@Controller
class FeedsController {

    private static final String HERE = "/kring/{kring}/actualiteiten/bronnen";
    private static final String ONE = HERE + "/{bron}";
    private static final String PROPOSAL = HERE + "/voorstellen/{voorstel}";

    private final Feeds feeds;
    private final Proposals proposals;

    FeedsController(Feeds feeds, Proposals proposals) {
        this.feeds = feeds;
        this.proposals = proposals;
    }

    @GetMapping(HERE)
    FeedsPage page(Seat seat) {
        return page(Editor.of(seat), Form.empty());
    }

    @PostMapping(HERE)
    Answer add(Seat seat, Form form) {
        Editor editor = Editor.of(seat);
        String address = form.text("adres", 1000);
        if (!form.bad() && !Fetcher.possible(address)) {
            wrong(form, Trouble.ADDRESS);
        }
        if (form.bad()) {
            return page(editor, form);
        }
        try {
            Trouble trouble = feeds.add(editor, address);
            if (trouble != null) {
                wrong(form, trouble);
                return page(editor, form);
            }
        } catch (Refused refused) {
            form.wrong("adres", refused.reason().nl(), refused.reason().en());
            return page(editor, form);
        }
        return Redirect.to(editor.href()).saying("De bron is toegevoegd. Elk uur kijken we of er iets nieuws is.", "The source is added. Each hour we look whether there is something new.");
    }

    @PostMapping(ONE + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable UUID bron) {
        Editor editor = Editor.of(seat);
        Feed feed = feeds.remove(editor, bron, false);
        return Redirect.to(editor.href()).saying("‘" + feed.title() + "’ is weg.", "‘" + feed.title() + "’ is gone.").undo(editor.href() + "/" + bron + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable UUID bron) {
        Editor editor = Editor.of(seat);
        Feed feed = feeds.remove(editor, bron, true);
        return Redirect.to(editor.href()).saying("‘" + feed.title() + "’ is terug.", "‘" + feed.title() + "’ is back.");
    }

    @GetMapping(PROPOSAL)
    PickPage pick(Seat seat, @PathVariable UUID voorstel) {
        Editor editor = Editor.of(seat);
        Proposal proposal = proposals.get(editor, voorstel);
        return pick(editor, proposal, Form.empty().with("tekst", proposal.title()));
    }

    @PostMapping(PROPOSAL)
    Answer picked(Seat seat, @PathVariable UUID voorstel, Form form) {
        Editor editor = Editor.of(seat);
        Proposal proposal = proposals.get(editor, voorstel);
        String text = form.text("tekst", NewsItem.LONGEST_TEXT);
        String why = form.text("waarom", NewsItem.LONGEST_WHY);
        Meeting meeting = proposals.next(editor).orElse(null);
        if (form.bad() || meeting == null) {
            return pick(editor, proposal, form);
        }
        try {
            boolean mine = proposals.pick(editor, proposal, meeting, seat.href() + "/bijeenkomsten/" + meeting.number(),
                    new NewsItem.Draft(NewsItem.Kind.PUBLICATION, text, proposal.link(), why));
            return mine ? Redirect.to(editor.href()).saying("Het staat klaar voor de nieuwsronde van ‘" + meeting.theme() + "’.", "It is ready for the news round of ‘" + meeting.theme() + "’.")
                    : Redirect.to(editor.href()).saying("Hierover was al besloten.", "This was decided already.");
        } catch (Refused refused) {
            return pick(editor, proposal, form.wrong("tekst", refused.reason().nl(), refused.reason().en()));
        }
    }

    @PostMapping(PROPOSAL + "/afwijzing")
    Redirect dismiss(Seat seat, @PathVariable UUID voorstel) {
        Editor editor = Editor.of(seat);
        Proposal proposal = proposals.get(editor, voorstel);
        proposals.dismiss(editor, proposal);
        return Redirect.to(editor.href()).saying("‘" + NewsItem.cut(proposal.title(), 60) + "’ is weg uit de voorstellen.", "‘" + NewsItem.cut(proposal.title(), 60) + "’ is out of the proposals.")
                .undo(editor.href() + "/voorstellen/" + voorstel + "/herstel");
    }

    @PostMapping(PROPOSAL + "/herstel")
    Redirect back(Seat seat, @PathVariable UUID voorstel) {
        Editor editor = Editor.of(seat);
        proposals.restore(editor, proposals.get(editor, voorstel));
        return Redirect.to(editor.href()).saying("Het staat weer bij de voorstellen.", "It is among the proposals again.");
    }

    private FeedsPage page(Editor editor, Form form) {
        return new FeedsPage(editor, feeds.of(editor), proposals.open(editor), form);
    }

    private PickPage pick(Editor editor, Proposal proposal, Form form) {
        @Nullable Meeting next = proposals.next(editor).orElse(null);
        return new PickPage(editor, proposal, next, form);
    }

    private static void wrong(Form form, Trouble trouble) {
        form.wrong("adres", trouble.label().nl(), trouble.label().en());
    }
}
