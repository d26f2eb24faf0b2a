package nl.leerkring.meetings.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.meetings.ReportBlock.Kind;
import nl.leerkring.web.Language;
import nl.leerkring.web.pictures.Counts;
import nl.leerkring.web.pictures.Counts.Count;

/** A poll in a report. As with a board its picture is drawn from its table: what the reporter took out of the one stands in the other no more. */
final class PollHtml {

    private static final int TOLD = 3;

    private PollHtml() {
    }

    /** For a page: a picture, and its table for who would rather read. */
    static String of(Block block, Language language) {
        String title = BlockHtml.escape(block.title());
        return "<figure class=\"lk-report__poll\"><figcaption><strong>" + title + "</strong>" + measured(block, language) + "</figcaption>" + svg(block, language) + "</figure>"
                + BlockHtml.folded(block, language);
    }

    private static String svg(Block block, Language language) {
        List<Count> all = counts(block);
        Counts counts = new Counts("p-" + block.id().toString().substring(24), block.title(), about(block, all, language), all);
        return switch (block.kind()) {
            case SCALE -> counts.columns();
            case WORDS -> counts.words();
            default -> counts.bars();
        };
    }

    private static String about(Block block, List<Count> all, Language language) {
        boolean nl = language == Language.NL;
        return measure(block) + (nl ? ". Bovenaan: " : ". At the top: ") + Counts.told(all, TOLD) + (nl ? ". De tabel eronder vertelt alles." : ". The table below tells all.");
    }

    /** For the PDF: the table itself, with a bar in each row, so that who hears it hears all of it. */
    static String table(Block block) {
        String head = BlockHtml.row(block.lines().isEmpty() ? "" : block.lines().getFirst(), "<th scope=\"col\">", "</th>");
        String body = counts(block).stream().map(each -> "<tr><td>" + BlockHtml.escape(each.label()) + "</td><td class=\"count\">" + BlockHtml.escape(each.number())
                + "<div class=\"bar bar-" + Math.round(each.part() * 20) + "\"></div></td></tr>").collect(Collectors.joining());
        return "<table class=\"poll\"><caption>" + BlockHtml.escape(block.title()) + "</caption><thead>" + head + "</thead><tbody>" + body + "</tbody></table>";
    }

    /** The style of these bars: one in twenty steps. */
    static String style() {
        StringBuilder style = new StringBuilder(".poll { page-break-inside: avoid; } .poll .count { width: 45%; } .bar { height: 2.4mm; background: #23507f; margin-top: 0.6mm; } ");
        for (int step = 0; step <= 20; step++) {
            style.append(".bar-").append(step).append(" { width: ").append(5 * step).append("%; } ");
        }
        return style.toString();
    }

    private static List<Count> counts(Block block) {
        List<List<String>> rows = block.lines().stream().skip(1).map(BlockHtml::cells).toList();
        double most = Math.max(1, rows.stream().mapToDouble(PollHtml::amount).max().orElse(1));
        boolean ranked = block.kind() == Kind.RANKING;
        double places = Math.max(rows.size(), Math.ceil(most));
        return rows.stream().map(row -> new Count(row.getFirst(), Math.clamp(ranked ? (places + 1 - amount(row)) / places : amount(row) / most, 0.0, 1.0),
                row.size() > 1 ? row.get(1) : "")).toList();
    }

    /** A reporter may leave out what is behind it, or write something else. */
    private static double amount(List<String> row) {
        String number = row.size() > 1 ? row.get(1).replace(',', '.') : "";
        return number.matches("\\d{1,6}(\\.\\d{1,3})?") ? Double.parseDouble(number) : 0;
    }

    private static String measure(Block block) {
        List<String> head = block.lines().isEmpty() ? List.of() : BlockHtml.cells(block.lines().getFirst());
        return head.size() > 1 ? head.get(1) : "";
    }

    /** What the numbers are, where they do not say so by themselves. */
    private static String measured(Block block, Language language) {
        boolean nl = language == Language.NL;
        return switch (block.kind()) {
            case SCALE -> mean(block, language);
            case RANKING -> nl ? " · gemiddelde plaats, 1 is het hoogst" : " · mean place, 1 is the highest";
            default -> "";
        };
    }

    /** As the wall told it. */
    private static String mean(Block block, Language language) {
        boolean nl = language == Language.NL;
        List<List<String>> rows = block.lines().stream().skip(1).map(BlockHtml::cells).filter(row -> row.getFirst().matches("\\d{1,3}")).toList();
        double given = rows.stream().mapToDouble(PollHtml::amount).sum();
        double mean = rows.stream().mapToDouble(row -> Integer.parseInt(row.getFirst()) * amount(row)).sum() / given;
        return given == 0 ? "" : String.format(language.locale(), nl ? " · gemiddeld %.1f, %.0f antwoorden" : " · on average %.1f, %.0f answers", mean, given);
    }
}
