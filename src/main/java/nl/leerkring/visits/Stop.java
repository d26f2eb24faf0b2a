package nl.leerkring.visits;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one stops on the way.
 *
 * @param spot    where that is, in words
 * @param minutes how long one stays
 * @param look    what to look at there
 */
public record Stop(UUID id, String title, String spot, @Nullable Double latitude, @Nullable Double longitude, @Nullable Integer minutes, String look) {

    /** A stop that is to be made or changed. */
    public record Draft(String title, String spot, @Nullable Double latitude, @Nullable Double longitude, @Nullable Integer minutes, String look) {
    }

    /** For the map on the device (RFC 5870). */
    public @Nullable String geo() {
        return latitude == null || longitude == null ? null : geo(latitude, longitude);
    }

    static String geo(double latitude, double longitude) {
        return String.format(Locale.ROOT, "geo:%.6f,%.6f", latitude, longitude);
    }
}
