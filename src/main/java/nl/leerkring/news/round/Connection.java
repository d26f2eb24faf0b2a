package nl.leerkring.news.round;

import java.util.UUID;

/**
 * Somebody wants to know more of what somebody else told.
 *
 * @param text  what was told
 * @param teller  who told it
 * @param wanter  who wants to know more
 */
record Connection(UUID item, String text, Someone teller, Someone wanter) {

    /** @param email empty: does not show it */
    record Someone(UUID id, String name, String organisation, String email) {

        String full() {
            return organisation.isEmpty() ? name : name + ", " + organisation;
        }
    }
}
