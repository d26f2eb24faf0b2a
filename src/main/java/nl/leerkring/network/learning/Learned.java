package nl.leerkring.network.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * One organisation learned something from another.
 *
 * @param what the title of a card, or the theme of a day
 * @param href where who looks can read it
 */
record Learned(Place from, Place to, How how, String what, String href, Instant since) {

    /** An organisation; without a place on the map it has 0 and 0. */
    record Place(UUID id, String name, double latitude, double longitude) {

        boolean onTheMap() {
            return latitude != 0;
        }
    }
}
