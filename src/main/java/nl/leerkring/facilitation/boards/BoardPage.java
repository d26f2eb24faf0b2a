package nl.leerkring.facilitation.boards;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.leerkring.facilitation.Ask;
import nl.leerkring.facilitation.Card;
import nl.leerkring.facilitation.Cards;
import nl.leerkring.facilitation.Scene;
import nl.leerkring.facilitation.Tally;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * The notes of one question.
 *
 * @param merging the note that is being merged with another, which is chosen on the page
 */
record BoardPage(Scene scene, Tally.Asked asked, Cards.Board board, @Nullable UUID merging) implements Page {

    @Override
    public Text title() {
        return ask().show() == Ask.Show.QUEUE ? Text.of("Vragen", "Questions") : Text.of("Bord", "Board");
    }

    Ask ask() {
        return scene.run().step(asked.step()).asks().get(asked.ask());
    }

    String href() {
        return scene.seat().href() + "/bord/" + asked.step() + "-" + asked.ask();
    }

    boolean moves() {
        return !scene.seat().listens() && scene.stand().takes(asked.step());
    }

    /** Those that lie on no other: of a queue the open ones with most votes first. */
    List<Card> heads(int bin) {
        var heads = board.cards().stream().filter(card -> card.within() == null && (bin < 0 || Math.max(0, card.bin()) == bin));
        return ask().show() == Ask.Show.QUEUE ? heads.sorted(Comparator.comparing((Card card) -> !card.open()).thenComparing(card -> -card.dots())).toList()
                : heads.toList();
    }

    List<Card> on(Card head) {
        return board.cards().stream().filter(card -> head.id().equals(card.within())).toList();
    }

    CardView view(Card card) {
        return new CardView(card, on(card), href(), ask(), moves(), scene.seat().leads(), merging);
    }
}
