package nl.leerkring.circles.invitations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.web.Form;

/**
 * Reads what somebody copied out of a spreadsheet or a mail program. Columns stand in any order if the first line names them; without names
 * an address is recognised by itself and the rest is name, organisation, role. Addresses behind each other are as many people. What is not
 * understood is named: nobody vanishes.
 */
final class Pasted {

    private static final Map<String, String> HEADERS = Map.ofEntries(Map.entry("naam", "name"), Map.entry("name", "name"),
            Map.entry("volledige naam", "name"), Map.entry("full name", "name"), Map.entry("voornaam", "first"), Map.entry("first name", "first"),
            Map.entry("tussenvoegsel", "infix"), Map.entry("achternaam", "last"), Map.entry("last name", "last"),
            Map.entry("mail", "email"), Map.entry("e-mail", "email"), Map.entry("email", "email"), Map.entry("mailadres", "email"),
            Map.entry("e-mailadres", "email"), Map.entry("email address", "email"), Map.entry("gemeente", "organisation"),
            Map.entry("organisatie", "organisation"), Map.entry("municipality", "organisation"), Map.entry("organisation", "organisation"),
            Map.entry("organization", "organisation"), Map.entry("rol", "role"), Map.entry("role", "role"));
    private static final List<String> ORDER = List.of("name", "organisation", "role");
    private static final int NAMED = 5;

    private Pasted() {
    }

    static List<Line> read(String text) {
        List<PastedRow> rows = PastedRow.of(text);
        Map<String, Integer> columns = rows.isEmpty() ? Map.of() : header(rows.getFirst());
        boolean free = columns.isEmpty() || rows.getFirst().cells().size() == 1;
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PastedRow row : columns.isEmpty() ? rows : rows.subList(1, rows.size())) {
            for (Line line : free || row.cells().size() == 1 ? guess(row, free) : List.of(named(row, columns))) {
                lines.add(checked(line, seen));
            }
        }
        return lines;
    }

    static Map<String, Integer> header(PastedRow row) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String known = HEADERS.get(row.cells().get(i).toLowerCase(Locale.ROOT));
            if (known != null) {
                columns.putIfAbsent(known, i);
            }
        }
        return columns.containsKey("email") ? columns : Map.of();
    }

    /** A row of a table whose first line names the columns: always one person. */
    private static Line named(PastedRow row, Map<String, Integer> columns) {
        Map<String, String> cells = new HashMap<>();
        columns.forEach((column, i) -> cells.put(column, i < row.cells().size() ? row.cells().get(i) : ""));
        Map<String, Mailbox> found = new LinkedHashMap<>();
        row.cells().forEach(cell -> Mailbox.in(cell).all().forEach(box -> found.putIfAbsent(box.address(), box)));
        cells.replaceAll((column, cell) -> column.equals("email") ? cell : Mailbox.in(cell).all().isEmpty() ? cell : "");
        String name = Stream.of("name", "first", "infix", "last").map(part -> cells.getOrDefault(part, "")).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        cells.put("name", name);
        boolean taken = !cells.get("email").isEmpty() && Mailbox.in(cells.get("email")).all().isEmpty();
        if (!taken && !found.isEmpty()) {
            Mailbox box = found.values().iterator().next();
            cells.put("email", box.address());
            cells.put("name", name.isEmpty() ? box.name() : name);
        }
        Line line = line(row.number(), cells);
        return found.size() > (taken ? 0 : 1) ? several(line, List.copyOf(found.keySet())) : line;
    }

    /**
     * A row without named columns. A text in a cell of its own makes it a row of one person; without such a text each address is somebody.
     *
     * @param list whether it may be several people
     */
    private static List<Line> guess(PastedRow row, boolean list) {
        Map<String, Mailbox> found = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>();
        for (String cell : row.comma() ? joined(row.cells()) : row.cells()) {
            Mailbox.Found in = Mailbox.in(cell);
            in.all().forEach(box -> found.merge(box.address(), box, (one, same) -> one.name().isEmpty() ? same : one));
            String text = in.all().isEmpty() ? cell : in.rest();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        if (found.size() > 1 && list && texts.isEmpty()) {
            return found.values().stream().map(box -> line(row.number(), Map.of("email", box.address(), "name", box.name()))).toList();
        }
        Map<String, String> cells = new HashMap<>();
        found.values().stream().limit(1).forEach(box -> cells.put("email", box.address()));
        Stream.concat(found.values().stream().limit(1).map(Mailbox::name).filter(name -> !name.isEmpty()), texts.stream())
                .limit(ORDER.size()).forEach(text -> cells.put(ORDER.get((int) ORDER.stream().filter(cells::containsKey).count()), text));
        Line line = line(row.number(), cells);
        return List.of(found.size() > 1 ? several(line, List.copyOf(found.keySet())) : line);
    }

    /** A comma may stand within a name, as in Vries, A. de: texts before an address between angles belong to it. */
    private static List<String> joined(List<String> cells) {
        List<String> joined = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (String cell : cells) {
            if (cell.indexOf('@') < 0) {
                before.add(cell);
            } else if (cell.indexOf('<') >= 0 && cell.indexOf('<') < cell.indexOf('@')) {
                before.add(cell);
                joined.add(String.join(", ", before));
                before.clear();
            } else {
                joined.addAll(before);
                joined.add(cell);
                before.clear();
            }
        }
        joined.addAll(before);
        return joined;
    }

    private static Line several(Line line, List<String> addresses) {
        String some = String.join(", ", addresses.subList(0, Math.min(NAMED, addresses.size()))) + (addresses.size() > NAMED ? ", …" : "");
        return line.because("Hier staan meer adressen: " + some + ". Zet elke persoon op een eigen regel.",
                "There is more than one address here: " + some + ". Put each person on a line of their own.");
    }

    private static Line line(long number, Map<String, String> cells) {
        String word = cells.getOrDefault("role", "").toLowerCase(Locale.ROOT);
        Role role = role(word);
        Line line = new Line(number, cells.getOrDefault("email", "").toLowerCase(Locale.ROOT), cells.getOrDefault("name", ""),
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
