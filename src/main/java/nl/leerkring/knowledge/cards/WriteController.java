package nl.leerkring.knowledge.cards;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Origin;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Ids;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.CardId;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Enclosures;
import nl.leerkring.knowledge.Fields;
import nl.leerkring.knowledge.Kind;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a card, and changing it. */
@Controller
class WriteController {

    private static final String CHANGE = KnowledgeController.HERE + "/{kaart}/wijziging";

    private final Cards cards;
    private final Shelf shelf;
    private final Enclosures enclosures;
    private final Origins origins;

    WriteController(Cards cards, Shelf shelf, Origins origins, Enclosures enclosures) {
        this.enclosures = enclosures;
        this.cards = cards;
        this.shelf = shelf;
        this.origins = origins;
    }

    @GetMapping(KnowledgeController.HERE + "/nieuw")
    Answer fresh(Seat seat, Form asked) {
        Contributor by = Contributor.of(seat);
        Origins.Read read = origins.read(by, asked);
        Kind kind = Coded.said(Kind.class, asked.value("soort"));
        if (kind == null) {
            return new ChoosePage(seat, read.from().found(), read.query());
        }
        Form form = begun(seat, kind, read);
        form.with("id", Ids.next()).with("zicht", Sight.CIRCLE.word()).with("kaart", asked.value("kaart")).with("uit", asked.value("uit")).with("van", asked.value("van"));
        return page(by, kind, read, form, 200);
    }

    /** With what is known already. */
    private Form begun(Seat seat, Kind kind, Origins.Read read) {
        Card source = read.source();
        Form form = source == null ? Form.empty() : Inherited.from(source, cards.passages(seat, source.id()), kind);
        Origin.Found found = read.from().found();
        if (found != null) {
            form.with("titel", found.text().length() <= Card.LONGEST_TITLE ? found.text().replaceAll("\\s+", " ") : "").with(Fields.told(kind), found.text());
        }
        UUID own = found != null && found.organisation() != null ? found.organisation() : source != null && kind != Kind.UPTAKE && source.organisation() != null ? source.organisation() : seat.organisation();
        return form.with("gemeente", kind == Kind.QUESTION ? null : own).with("eigenaar", seat.person());
    }

    @PostMapping(KnowledgeController.HERE)
    Answer add(Seat seat, Form form) {
        Contributor by = Contributor.of(seat);
        Kind kind = Coded.said(Kind.class, form.value("soort"));
        if (kind == null) {
            throw new Missing();
        }
        Origins.Read read = origins.read(by, form);
        UUID id = form.id("id");
        Card.Draft draft = CardForm.read(form, kind, shelf.names(seat), null, Map.of());
        UUID evidence = enclosures.evidence(seat, form);
        if (form.bad()) {
            return page(by, kind, read, form, 422);
        }
        Cards.Grown grown = cards.add(by, new CardId(id == null ? Ids.next() : id), draft, read.from(), made -> enclosures.prove(by, made, evidence));
        if (!grown.missing().isEmpty()) {
            Text missing = Text.joined(grown.missing());
            form.wrong(field(kind), missing.nl(), missing.en());
        }
        return form.bad() ? page(by, kind, read, form, 422) : Redirect.to(seat.href() + "/kennis/" + grown.id()).saying("Het staat erbij.", "It has been added.");
    }

    /** Where one can do something about what is missing. */
    private static String field(Kind kind) {
        return switch (kind) {
            case EXPERIMENT -> Fields.PREDICTION;
            case ROUTINE -> Fields.FUNCTION;
            case UPTAKE -> "gemeente";
            case PRACTICE, QUESTION -> "titel";
        };
    }

    private WritePage page(Contributor by, Kind kind, Origins.Read read, Form form, int status) {
        return new WritePage(by.seat(), kind, null, read.source(), read.from().found(), Set.of(), shelf.names(by.seat()), read.source() == null ? List.of() : enclosures.choices(by.seat()), form, status);
    }

    @GetMapping(CHANGE)
    WritePage change(Seat seat, @PathVariable UUID kaart) {
        Card card = changeable(seat, kaart);
        return page(seat, card, CardForm.of(card, cards.passages(seat, card.id())), 200);
    }

    @PostMapping(CHANGE)
    Answer save(Seat seat, @PathVariable UUID kaart, Form form) {
        Card card = changeable(seat, kaart);
        Card.Draft draft = CardForm.read(form, card.kind(), shelf.names(seat), card, cards.passages(seat, card.id()));
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (form.bad()) {
            return page(seat, card, form, 422);
        }
        Cards.Changed changed = cards.change(Contributor.of(seat), card, version == null ? 0 : version, draft);
        if (changed == Cards.Changed.NOT) {
            Card now = changeable(seat, kaart);
            form.with("versie", now.version()).wrong("titel", "Iemand anders veranderde deze kaart intussen, en noemde hem ‘" + now.title() + "’. Bewaar nog eens om te houden wat hier staat.",
                    "Somebody else changed this card meanwhile, and called it ‘" + now.title() + "’. Save again to keep what is here.");
            return page(seat, now, form, 422);
        }
        return Redirect.to(seat.href() + card.path()).saying(changed.saying(Text.of("De kaart is gewijzigd.", "The card has been changed.")));
    }

    private Card changeable(Seat seat, UUID id) {
        Card card = cards.find(seat, id).orElseThrow(Missing::new);
        if (!Contributor.changes(seat, card)) {
            throw new Missing();
        }
        return card;
    }

    private WritePage page(Seat seat, Card card, Form form, int status) {
        return new WritePage(seat, card.kind(), card, null, null, cards.hidden(seat, card.id()), shelf.names(seat), List.of(), form, status);
    }
}
