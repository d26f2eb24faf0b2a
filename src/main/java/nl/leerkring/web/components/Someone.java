package nl.leerkring.web.components;

import org.jspecify.annotations.Nullable;

/** A person as a face: the name is what a screen reader says. */
public record Someone(String name, String initials, @Nullable String photo, String href) {

    public Someone(String name, String initials) {
        this(name, initials, null, "");
    }
}
