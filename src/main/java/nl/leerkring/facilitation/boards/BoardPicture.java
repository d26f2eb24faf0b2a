package nl.leerkring.facilitation.boards;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.facilitation.Card;
import nl.leerkring.web.Language;
import nl.leerkring.web.pictures.NotesPicture;
import nl.leerkring.web.pictures.NotesPicture.Column;
import nl.leerkring.web.pictures.NotesPicture.Note;

/** The board as a picture: its columns side by side, or a canvas in the order in which the notes came. */
record BoardPicture(BoardPage page, Language language) {

    String svg() {
        String title = page.ask().label().in(language);
        var bins = page.ask().bins();
        return (bins.isEmpty() ? NotesPicture.free(title, notes(-1))
                : new NotesPicture(title, IntStream.range(0, bins.size()).mapToObj(bin -> new Column(bins.get(bin).in(language), notes(bin))).toList())).svg();
    }

    private List<Note> notes(int bin) {
        return page.heads(bin).stream().map(head -> new Note(head.text(), page.on(head).stream().map(Card::text).toList(), head.dots())).toList();
    }
}
