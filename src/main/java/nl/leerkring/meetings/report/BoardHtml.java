package nl.leerkring.meetings.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.web.Language;
import nl.leerkring.web.pictures.NotesPicture;

/** A board in a report. Its picture is drawn from its table, so that what was taken out of the one stands in the other no more. */
final class BoardHtml {

    private BoardHtml() {
    }

    /** For a page: a picture, and its table for who would rather read. */
    static String of(Block block, Language language) {
        String title = BlockHtml.escape(block.title());
        return "<figure><div class=\"lk-table\" role=\"region\" aria-label=\"" + title + "\" tabindex=\"0\">" + picture(block).svg() + "</div><figcaption>" + title
                + "</figcaption></figure>" + BlockHtml.folded(block, language);
    }

    /** For the PDF: columns with boxes in which the words are words, so that who hears it hears the board and not a description of a picture. */
    static String boxes(Block block) {
        String columns = picture(block).columns().stream().map(BoardHtml::boxes).collect(Collectors.joining());
        return "<p class=\"caption\">" + BlockHtml.escape(block.title()) + "</p><div class=\"board\">" + columns + "</div>";
    }

    private static String boxes(NotesPicture.Column column) {
        String head = column.head().isEmpty() ? "" : "<p>" + BlockHtml.escape(column.head()) + "</p>";
        return "<div class=\"column\">" + head + column.notes().stream().map(note -> "<li>" + BlockHtml.escape(note.text())
                + (note.dots() > 0 ? " <b>(" + note.dots() + ")</b>" : "") + "</li>").collect(Collectors.joining("", "<ul>", "</ul></div>"));
    }

    private static NotesPicture picture(Block block) {
        Map<String, List<NotesPicture.Note>> columns = new LinkedHashMap<>();
        block.lines().stream().skip(1).map(BlockHtml::cells).forEach(cells -> columns.computeIfAbsent(cell(cells, 1), head -> new ArrayList<>())
                .add(new NotesPicture.Note(cell(cells, 0), List.of(), dots(cell(cells, 2)))));
        if (columns.size() == 1 && columns.containsKey("")) {
            return NotesPicture.free(block.title(), columns.get(""));
        }
        return new NotesPicture(block.title(), columns.entrySet().stream().map(each -> new NotesPicture.Column(each.getKey(), each.getValue())).toList());
    }

    /** A reporter may leave out what is behind it. */
    private static String cell(List<String> cells, int at) {
        return at < cells.size() ? cells.get(at) : "";
    }

    private static int dots(String cell) {
        return cell.matches("\\d{1,6}") ? Integer.parseInt(cell) : 0;
    }
}
