package nl.leerkring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed and what is wrong with it. A controller takes one as a parameter; the readers below note an error
 * with the field and answer something harmless, so that a page shows all that is wrong at once and keeps all that was typed.
 */
public final class Form {

    /** WHATWG's definition of a valid e-mail address, which is what {@code input type=email} checks. */
    private static final Pattern EMAIL = Pattern.compile(
            "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+");

    private final Map<String, List<String>> values;
    private final Map<String, Text> errors = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<String>> near = new LinkedHashMap<>();

    private Form(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Form empty() {
        return new Form(new LinkedHashMap<>());
    }

    public static Form of(HttpServletRequest request) {
        Form form = empty();
        request.getParameterMap().forEach((name, typed) ->
                form.values.put(name, Arrays.stream(typed).map(Form::clean).toList()));
        return form;
    }

    /** For a form that opens with something in it: what was saved before, or what we can guess. */
    public Form with(String name, @Nullable Object value) {
        values.put(name, value == null ? List.of() : List.of(value.toString()));
        return this;
    }

    public Form with(String name, List<String> several) {
        values.put(name, several);
        return this;
    }

    public String value(String name) {
        List<String> all = values(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    public @Nullable Text error(String name) {
        return errors.get(name);
    }

    public Map<String, Text> errors() {
        return errors;
    }

    /** A field says what it is called on this screen, so that the list of errors can name it. */
    public void called(String name, String label) {
        labels.put(name, label);
    }

    public @Nullable String label(String name) {
        return labels.get(name);
    }

    public boolean bad() {
        return !errors.isEmpty();
    }

    public Form wrong(String name, String nl, String en) {
        errors.putIfAbsent(name, Text.of(nl, en));
        return this;
    }

    /** Asks whether one of these was meant; the answer comes in a field of its own. */
    public Form ask(String name, List<String> meant) {
        near.put(name, meant);
        return wrong(name, "Bedoel je " + String.join(" of ", meant) + "?", "Do you mean " + String.join(" or ", meant) + "?");
    }

    /** What may have been meant; nothing when there is no doubt. */
    public List<String> near(String name) {
        return near.getOrDefault(name, List.of());
    }

    /** The field with the answer to {@link #ask}. */
    public static String meant(String name) {
        return name + "-bedoeld";
    }

    /** A line that must be filled in. */
    public String text(String name, int max) {
        String value = optional(name, max);
        if (value.isEmpty()) {
            wrong(name, "Vul dit in.", "Fill this in.");
        }
        return value;
    }

    /** A line or text that may stay empty. */
    public String optional(String name, int max) {
        String value = value(name).strip();
        if (value.length() > max) {
            wrong(name, "Dit is te lang: maak het hooguit " + max + " tekens. Nu zijn het er " + value.length() + ".",
                    "This is too long: keep it to " + max + " characters. It now has " + value.length() + ".");
        }
        return value;
    }

    public String email(String name) {
        String value = text(name, 254).toLowerCase(Locale.ROOT);
        if (!value.isEmpty() && !isEmail(value)) {
            wrong(name, "Dit is geen mailadres. Het ziet eruit als naam@gemeente.nl.",
                    "This is not an email address. It should look like name@municipality.nl.");
        }
        return value;
    }

    public static boolean isEmail(String value) {
        return value.length() <= 254 && EMAIL.matcher(value).matches();
    }

    public boolean ticked(String name) {
        return !value(name).isEmpty();
    }

    public @Nullable Integer number(String name, int min, int max) {
        String value = value(name).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, in the same words
        }
        wrong(name, "Vul een heel getal in van " + min + " tot en met " + max + ".",
                "Fill in a whole number from " + min + " to " + max + ".");
        return null;
    }

    public @Nullable LocalDate date(String name) {
        String value = value(name).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (date.getYear() >= 1990 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeParseException notADate) {
            // told below
        }
        wrong(name, "Dit is geen datum. Schrijf jaar-maand-dag, zoals 2027-03-18.",
                "This is not a date. Write year-month-day, such as 2027-03-18.");
        return null;
    }

    public @Nullable LocalTime time(String name) {
        String value = value(name).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(value);
        } catch (DateTimeParseException notATime) {
            wrong(name, "Dit is geen tijd. Schrijf uren:minuten, zoals 09:30.",
                    "This is not a time. Write hours:minutes, such as 09:30.");
            return null;
        }
    }

    /** One of an enum, by its name in any case; nothing typed is nothing. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = value(name).strip();
        if (value.isEmpty()) {
            return null;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(value)) {
                return each;
            }
        }
        wrong(name, "Kies een van de mogelijkheden.", "Choose one of the options.");
        return null;
    }

    /** One of these words; with nothing or something else chosen, an error and an empty word. */
    public String oneOf(String name, Set<String> words) {
        String value = value(name);
        if (words.contains(value)) {
            return value;
        }
        wrong(name, "Kies een van de mogelijkheden.", "Choose one of the options.");
        return "";
    }

    public @Nullable UUID id(String name) {
        String value = value(name).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            wrong(name, "Kies een van de mogelijkheden.", "Choose one of the options.");
            return null;
        }
    }

    public List<UUID> ids(String name) {
        List<UUID> ids = new ArrayList<>();
        for (String value : values(name)) {
            try {
                ids.add(UUID.fromString(value.strip()));
            } catch (IllegalArgumentException notAnId) {
                wrong(name, "Kies een van de mogelijkheden.", "Choose one of the options.");
            }
        }
        return ids;
    }

    /** An address within this program to go on to, never elsewhere (no open redirect); the start if there is none. */
    public String onward(String name) {
        String to = value(name);
        return to.matches("/(?![/\\\\])[^\\s\\\\]{0,300}") ? to : "/";
    }

    /** PostgreSQL refuses NUL in text, and lone surrogates cannot be written as UTF-8. */
    private static String clean(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints()
                .filter(c -> c != 0 && (c < 0xD800 || c > 0xDFFF) && (c >= ' ' || c == '\n' || c == '\t'))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
