package nl.leerkring.identity;

import java.util.Optional;

/** Some organisations let their people in only by their own sign-in. */
public interface OrganisationDoor {

    /** Where somebody with this address must sign in to come to the page {@code onward}; nothing: a link in a mail is good enough. */
    Optional<String> required(String email, String onward);
}
