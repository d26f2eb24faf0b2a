package nl.leerkring.web;

import org.jspecify.annotations.Nullable;

/**
 * Who is looking, as far as a layout needs to know. Put on the request by the module that knows people.
 *
 * @param id      tells on this device what is hers from what is somebody else's
 * @param notices how many wait to be read
 */
public record Visitor(String id, String name, String initials, boolean admin, @Nullable String photo, Language language, Theme theme, int notices) {

    public enum Theme {
        AUTO, LIGHT, DARK;

        public static Theme of(@Nullable String name) {
            for (Theme theme : values()) {
                if (theme.name().equalsIgnoreCase(name)) {
                    return theme;
                }
            }
            return AUTO;
        }
    }
}
