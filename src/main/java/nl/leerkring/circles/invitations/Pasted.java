package nl.leerkring.circles.invitations;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.circles.Role;
import nl.leerkring.web.Form;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads what somebody copied out of a spreadsheet (RFC 4180, or with tabs or semicolons). Columns stand in any order if the first line
 * names them; without names an address is recognised by itself and the rest is name, organisation, role.
 */
final class Pasted {

    private static final Map<String, String> HEADERS = Map.ofEntries(Map.entry("naam", "name"), Map.entry("name", "name"),
            Map.entry("mail", "email"), Map.entry("e-mail", "email"), Map.entry("email", "email"), Map.entry("mailadres", "email"),
            Map.entry("e-mailadres", "email"), Map.entry("email address", "email"), Map.entry("gemeente", "organisation"),
            Map.entry("organisatie", "organisation"), Map.entry("municipality", "organisation"), Map.entry("organisation", "organisation"),
            Map.entry("organization", "organisation"), Map.entry("rol", "role"), Map.entry("role", "role"));
    private static final List<String> ORDER = List.of("name", "organisation", "role");

    private Pasted() {
    }

    static List<Line> read(String text) {
        try (CSVParser parser = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(true).setTrim(true)
                .setLenientEof(true).setTrailingData(true).get().parse(new StringReader(text))) {
            List<CSVRecord> records = parser.getRecords();
            Map<String, Integer> columns = records.isEmpty() ? Map.of() : header(records.getFirst());
            List<Line> lines = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (CSVRecord record : columns.isEmpty() ? records : records.subList(1, records.size())) {
                lines.add(checked(columns.isEmpty() ? guess(record) : named(record, columns), seen));
            }
            return lines;
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of(new Line(1, "", "", "", Role.PARTICIPANT, null)
                    .because("Dit is niet als tabel te lezen.", "This cannot be read as a table."));
        }
    }

    private static char delimiter(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.contains("\t") ? '\t' : first.contains(";") ? ';' : ',';
    }

    private static Map<String, Integer> header(CSVRecord record) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < record.size(); i++) {
            String known = HEADERS.get(record.get(i).replace("\uFEFF", "").toLowerCase(Locale.ROOT));
            if (known != null) {
                columns.putIfAbsent(known, i);
            }
        }
        return columns.containsKey("email") ? columns : Map.of();
    }

    private static Line named(CSVRecord record, Map<String, Integer> columns) {
        Map<String, String> cells = columns.entrySet().stream().filter(column -> column.getValue() < record.size())
                .collect(Collectors.toMap(Map.Entry::getKey, column -> record.get(column.getValue())));
        return line(record.getRecordNumber(), cells);
    }

    private static Line guess(CSVRecord record) {
        Map<String, String> cells = new HashMap<>();
        for (String cell : record) {
            if (cell.contains("@")) {
                cells.putIfAbsent("email", cell);
            } else if (!cell.isEmpty()) {
                ORDER.stream().filter(name -> !cells.containsKey(name)).findFirst().ifPresent(name -> cells.put(name, cell));
            }
        }
        return line(record.getRecordNumber(), cells);
    }

    private static Line line(long number, Map<String, String> cells) {
        String word = cells.getOrDefault("role", "").toLowerCase(Locale.ROOT);
        Role role = role(word);
        Line line = new Line(number, cells.getOrDefault("email", "").replaceAll("^.*<|>.*$", "").toLowerCase(Locale.ROOT), cells.getOrDefault("name", ""),
                cells.getOrDefault("organisation", ""), role == null ? Role.PARTICIPANT : role, null);
        return role == null ? line.because("De rol ‘" + word + "’ kennen we niet. Kies deelnemer, begeleider, meelezer of coördinator.",
                "We do not know the role ‘" + word + "’. Choose participant, facilitator, observer or coordinator.") : line;
    }

    private static @org.jspecify.annotations.Nullable Role role(String word) {
        return switch (word) {
            case "", "deelnemer", "participant" -> Role.PARTICIPANT;
            case "begeleider", "facilitator" -> Role.FACILITATOR;
            case "meelezer", "observer" -> Role.OBSERVER;
            case "coördinator", "coordinator" -> Role.COORDINATOR;
            default -> null;
        };
    }

    private static Line checked(Line line, Set<String> seen) {
        if (!line.good()) {
            return line;
        }
        if (line.email().isEmpty()) {
            return line.because("Er staat geen mailadres op deze regel.", "There is no email address on this line.");
        }
        if (!Form.isEmail(line.email())) {
            return line.because("‘" + line.email() + "’ is geen mailadres.", "‘" + line.email() + "’ is not an email address.");
        }
        if (line.name().length() > 120 || line.organisation().length() > 120) {
            return line.because("De naam of organisatie is te lang.", "The name or organisation is too long.");
        }
        return seen.add(line.email()) ? line : line.because("Dit adres staat er al eerder in.", "This address is already further up.");
    }
}
