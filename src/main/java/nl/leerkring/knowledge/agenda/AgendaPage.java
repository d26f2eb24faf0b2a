package nl.leerkring.knowledge.agenda;

import java.util.List;
import java.util.function.Predicate;
import nl.leerkring.circles.Seat;
import nl.leerkring.knowledge.Card;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;

/** @param mine only what this person takes the lead of */
record AgendaPage(Seat seat, List<Card> all, boolean mine) implements Page {

    private static final int SOON_DAYS = 31;

    @Override
    public Text title() {
        return Text.of("Agenda van vragen", "Agenda of questions");
    }

    String href() {
        return seat.href() + "/kennis/agenda";
    }

    List<Card> cards() {
        return mine ? all.stream().filter(card -> seat.person().equals(card.owner())).toList() : all;
    }

    /** @param id of its heading */
    record Chapter(String id, Text title, List<Card> cards) {
    }

    List<Chapter> chapters(Ui ui) {
        return List.of(
                chapter("laat", Text.of("Over de datum heen", "Past its date"), card -> card.nextOn() != null && card.nextOn().isBefore(ui.today())),
                chapter("gauw", Text.of("De komende maand", "In the coming month"), card -> card.nextOn() != null && !card.nextOn().isBefore(ui.today())
                        && !card.nextOn().isAfter(ui.today().plusDays(SOON_DAYS))),
                chapter("later", Text.of("Later", "Later on"), card -> card.nextOn() != null && card.nextOn().isAfter(ui.today().plusDays(SOON_DAYS))),
                chapter("zonder", Text.of("Nog zonder afspraak", "Without an arrangement yet"), card -> card.nextOn() == null)).stream()
                .filter(chapter -> !chapter.cards().isEmpty()).toList();
    }

    private Chapter chapter(String id, Text title, Predicate<Card> which) {
        return new Chapter(id, title, cards().stream().filter(which).toList());
    }

    String waits(Ui ui, Card card) {
        String owner = card.ownerName().isEmpty() ? ui.say("nog niemand trekt dit", "nobody takes the lead yet") : ui.name(card.ownerName());
        return owner + (card.nextAction().isEmpty() ? "" : ": " + card.nextAction());
    }
}
