package nl.leerkring.identity;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.people.Person;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in, made by {@code identity} alone. As a controller parameter it says: sign in first. As a key it
 * opens the person's own rows and no circle; for a circle one needs a seat.
 *
 * @param session the session that was signed in with
 * @param origin  the network address of this request, for the audit log
 * @param passkey whether the person has one
 */
public record Viewer(PersonId id, String name, String email, Language language, boolean administrator, UUID session,
        String way, String origin, boolean passkey) implements Key {

    /** Somebody who answered one of our mails and was believed (decision 35): for that answer, without a session, and never as an administrator. */
    public static Viewer byMail(Person person) {
        return new Viewer(person.id(), person.name(), person.email(), person.language(), false, new UUID(0, 0), "mail", "", false);
    }

    @Override
    public @Nullable UUID person() {
        return id.value();
    }

    @Override
    public Set<UUID> circles() {
        return Set.of();
    }
}
