package nl.leerkring.people;

import java.util.UUID;
import nl.leerkring.web.Language;
import org.jspecify.annotations.Nullable;

/** Somebody, as far as other modules may know. What only the person or organisers may see is not here. */
public record Person(PersonId id, String name, String email, String job, @Nullable UUID organisation,
        @Nullable String organisationName, Language language) {

    /** "Ana de Vries" → "AV": first letter of the first and of the last word. */
    public static String initials(String name) {
        String words = name.strip();
        int last = words.length();
        while (last > 0 && !Character.isWhitespace(words.charAt(last - 1))) {
            last--;
        }
        return last == 0 ? letter(words) : letter(words) + letter(words.substring(last));
    }

    /** "stedenbouwkundige, Utrecht", as far as it is known. */
    public static String works(String job, String organisation) {
        return job.isEmpty() || organisation.isEmpty() ? job + organisation : job + ", " + organisation;
    }

    private static String letter(String word) {
        return word.isEmpty() ? "?" : new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}
