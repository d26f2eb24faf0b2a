package nl.leerkring.network.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * One organisation learned something from another, or one person.
 *
 * @param what the title of a card, or the theme of a day; empty: they were introduced
 * @param href where who looks can read it; empty: there is nothing to read
 */
record Learned(Place from, Place to, How how, String what, String href, Instant since) {

    /** An organisation, or somebody where she works; without a place on the map it has 0 and 0. */
    record Place(UUID id, String name, double latitude, double longitude) {

        boolean onTheMap() {
            return latitude != 0;
        }
    }
}
