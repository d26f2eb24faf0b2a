package nl.leerkring.knowledge.opening;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.knowledge.Cards;
import nl.leerkring.knowledge.Contributor;
import nl.leerkring.knowledge.Fragment;
import nl.leerkring.knowledge.Sight;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Coded;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Text;
import nl.leerkring.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saying who may read a card, for who may change it; and agreeing, for who is named. */
@Controller
class OpeningController {

    private static final String CARD = "/kring/{kring}/kennis/{kaart}";

    private final Cards cards;
    private final Openings openings;
    private final Members members;

    OpeningController(Cards cards, Openings openings, Members members) {
        this.cards = cards;
        this.openings = openings;
        this.members = members;
    }

    @GetMapping(CARD + "/openheid")
    OpeningPage page(Seat seat, @PathVariable UUID kaart) {
        Card card = changeable(seat, kaart);
        Contributor by = Contributor.of(seat);
        List<Openings.Named> named = openings.named(by, card);
        Set<String> asked = new HashSet<>(named.stream().map(Openings.Named::person).filter(Objects::nonNull).map(UUID::toString).toList());
        openings.mentioned(by, card).forEach(each -> asked.add(each.toString()));
        Form form = Form.empty().with("zicht", (card.wanted() == null ? card.sight() : card.wanted()).word()).with("genoemd", List.copyOf(asked))
                .with("lezers", openings.readers(by, card).stream().map(UUID::toString).toList());
        Map<String, Sight> fragments = openings.fragments(by, card);
        fragments.forEach((name, sight) -> form.with("deel-" + name, sight.word()).with("delen", "ja"));
        return new OpeningPage(seat, card, named, members.of(seat), form);
    }

    @PostMapping(CARD + "/openheid")
    Answer wish(Seat seat, @PathVariable UUID kaart, Form form) {
        Card card = changeable(seat, kaart);
        Contributor by = Contributor.of(seat);
        List<Option> all = members.of(seat);
        boolean maker = seat.person().equals(card.maker());
        if (!maker && card.sight().compareTo(Sight.CIRCLE) < 0) {
            throw new Missing(); // how far what is for a few goes, its maker alone says
        }
        Sight sight = sight(form, "zicht", maker);
        Set<UUID> readers = sight == Sight.GROUP ? chosen(form, "lezers", all) : Set.of();
        if (sight == Sight.GROUP && readers.isEmpty()) {
            form.wrong("lezers", "Kies wie het lezen.", "Choose who read it.");
        }
        if (sight.outside() && openings.inside(by, card)) {
            form.wrong("zicht", "Deze kaart komt uit een les die voor de kring is vrijgegeven. Verder gaat hij niet.",
                    "This card comes from a lesson that was released to the circle. It does not go further.");
        }
        Openings.Wish wish = new Openings.Wish(sight, fragments(form, card, maker), readers, chosen(form, "genoemd", all));
        if (form.bad()) {
            return new OpeningPage(seat, card, openings.named(by, card), all, form);
        }
        int waiting = openings.wish(by, card, wish);
        return Redirect.to(seat.href() + card.path()).saying(waiting == 0 ? Text.of("Bewaard.", "Saved.")
                : Text.of("Bewaard. Wie het aangaat, is om toestemming gevraagd.", "Saved. Who is concerned has been asked for consent."));
    }

    private static Map<String, Sight> fragments(Form form, Card card, boolean maker) {
        Map<String, Sight> fragments = new HashMap<>();
        for (Fragment fragment : card.kind().fragments()) {
            String name = "deel-" + fragment.name();
            if (!form.value(name).isEmpty()) {
                fragments.put(fragment.name(), sight(form, name, maker));
            }
        }
        return fragments;
    }

    private static Sight sight(Form form, String name, boolean maker) {
        Sight said = Coded.said(Sight.class, form.value(name));
        if (said == null || !maker && said.compareTo(Sight.CIRCLE) < 0) {
            form.wrong(name, "Kies een van de mogelijkheden.", "Choose one of the options.");
            return Sight.CIRCLE;
        }
        return said;
    }

    private static Set<UUID> chosen(Form form, String name, List<Option> members) {
        Set<UUID> chosen = new HashSet<>(form.ids(name));
        if (chosen.stream().anyMatch(each -> members.stream().noneMatch(member -> member.value().equals(each.toString())))) {
            form.wrong(name, "Kies mensen uit deze kring.", "Choose people of this circle.");
        }
        return chosen;
    }

    private Card changeable(Seat seat, UUID id) {
        return cards.find(seat, id).filter(card -> Contributor.changes(seat, card)).orElseThrow(Missing::new);
    }
}
