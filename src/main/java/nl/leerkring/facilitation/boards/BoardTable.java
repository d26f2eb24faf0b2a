package nl.leerkring.facilitation.boards;

import java.util.List;
import nl.leerkring.facilitation.Card;
import nl.leerkring.web.Csv;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;

/** The board as a table: one line for each note, with what it was merged with, so that nothing of where it came from is lost. */
record BoardTable(BoardPage page, Language language) {

    String csv() {
        StringBuilder csv = new StringBuilder(Csv.line(List.of(say("kolom", "column"), say("kaartje", "note"), say("van", "by"), say("stippen", "dots"),
                say("staat", "state"), say("samengevoegd met", "merged with"))));
        for (Card card : page.board().cards()) {
            Text column = page.ask().bin(Math.max(0, card.bin()));
            csv.append(Csv.line(List.of(column == null ? "" : column.in(language), card.text(), card.by(), String.valueOf(card.dots()), card.state(), head(card))));
        }
        return csv.toString();
    }

    private String head(Card card) {
        return page.board().cards().stream().filter(each -> each.id().equals(card.within())).map(Card::text).findFirst().orElse("");
    }

    private String say(String nl, String en) {
        return Text.of(nl, en).in(language);
    }
}
