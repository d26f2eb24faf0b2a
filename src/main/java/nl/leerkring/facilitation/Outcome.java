package nl.leerkring.facilitation;

import java.util.List;
import nl.leerkring.web.Text;

/**
 * What came out of one question of an open run, as everybody in it saw it; without names.
 *
 * @param id    the same each time: the number of the step and of the question in it
 * @param boarded its notes lay on a board
 * @param notes of a question with words; on a board by column
 * @param picks of a question with options or a scale: what could be picked, and how often it was; of a ranking the mean place
 */
public record Outcome(String id, Text asked, Ask.Kind kind, boolean boarded, List<Note> notes, List<Pick> picks) {

    /** @param bin the column it lay in; an empty text: none @param state {@code open}, {@code answered} or {@code parked} */
    public record Note(String text, Text bin, int dots, String state) {
    }

    /** @param place the mean of a ranking; 0: it is none */
    public record Pick(Text option, int times, double place) {
    }
}
