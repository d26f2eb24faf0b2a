package nl.leerkring.circles;

import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Missing;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a circle, in a role. Having one is having permission: only this module makes them, a controller gets it as a
 * parameter, and verbs take it, so that who did it is always known. As a key it opens the rows of this circle.
 */
public final class Seat implements Key {

    private final UUID id;
    private final CircleId circle;
    private final String slug;
    private final String name;
    private final String accent;
    private final Role role;
    private final boolean archived;
    private final boolean asksAgreement;
    private final @Nullable UUID organisation;
    private final Viewer viewer;

    Seat(UUID id, CircleId circle, String slug, String name, String accent, Role role, boolean archived, boolean asksAgreement,
            @Nullable UUID organisation, Viewer viewer) {
        this.id = id;
        this.circle = circle;
        this.slug = slug;
        this.name = name;
        this.accent = accent;
        this.role = role;
        this.archived = archived;
        this.asksAgreement = asksAgreement;
        this.organisation = organisation;
        this.viewer = viewer;
    }

    public UUID id() {
        return id;
    }

    public CircleId circle() {
        return circle;
    }

    public String slug() {
        return slug;
    }

    /** Of the circle. */
    public String name() {
        return name;
    }

    public String accent() {
        return accent;
    }

    public Role role() {
        return role;
    }

    public boolean archived() {
        return archived;
    }

    /** The agreements of the circle are there in a version that this person did not accept yet. */
    public boolean asksAgreement() {
        return asksAgreement && !archived && role != Role.ALUMNUS;
    }

    /** Where this person works, if that is known. */
    public @Nullable UUID organisation() {
        return organisation;
    }

    public Viewer viewer() {
        return viewer;
    }

    /** Where the circle is found: {@code /kring/gezondheid-en-ruimte}. */
    public String href() {
        return "/kring/" + slug;
    }

    public boolean coordinates() {
        return role == Role.COORDINATOR;
    }

    /** A narrower key; for others it is as if the page is not there. */
    public Coordinator coordinator() {
        if (!coordinates()) {
            throw new Missing();
        }
        return new Coordinator(this);
    }

    public PersonId who() {
        return viewer.id();
    }

    @Override
    public UUID person() {
        return viewer.id().value();
    }

    @Override
    public Set<UUID> circles() {
        return Set.of(circle.value());
    }
}
