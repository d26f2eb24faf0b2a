package nl.leerkring.notices;

import java.util.UUID;
import nl.leerkring.people.Person;
import nl.leerkring.web.Language;
import org.jspecify.annotations.Nullable;

/** Whom a mail goes to; not everybody who gets one is a person here (an applicant, a replacing colleague, an expert). */
public record Recipient(String name, String address, Language language, @Nullable UUID person) {

    public static Recipient of(Person person) {
        return new Recipient(person.name(), person.email(), person.language(), person.id().value());
    }

    public static Recipient outside(String name, String address, Language language) {
        return new Recipient(name, address, language, null);
    }
}
