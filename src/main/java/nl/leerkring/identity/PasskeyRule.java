package nl.leerkring.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Administrators and coordinators have a passkey, unless the setting (or the demonstration) relaxes it. */
@Component
public class PasskeyRule {

    private final boolean required;

    PasskeyRule(@Value("${leerkring.passkeys.required}") boolean required) {
        this.required = required;
    }

    /** @throws PasskeyFirst when one is needed and this person has none */
    public void check(Viewer viewer) {
        if (required && !viewer.passkey()) {
            throw new PasskeyFirst();
        }
    }
}
