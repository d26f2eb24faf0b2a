package nl.leerkring.web.privacy;

import nl.leerkring.database.StartRefused;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Who is responsible for what is kept here (GDPR 4(7)), and how to reach them: two settings, which may be empty. */
@Component
class Responsible {

    private static final int LONGEST = 200;

    private final String organisation;
    private final String contact;

    Responsible(Environment environment) {
        this.organisation = environment.getProperty("leerkring.organisation", "").strip();
        this.contact = environment.getProperty("leerkring.contact", "").strip();
        if (organisation.length() > LONGEST || organisation.chars().anyMatch(Character::isISOControl)) {
            throw new StartRefused("LEERKRING_ORGANISATION must be the name of an organisation, on one line of at most " + LONGEST + " characters.");
        }
        if (!contact.isEmpty() && !Form.isEmail(contact) && !page(contact)) {
            throw new StartRefused("LEERKRING_CONTACT must be an email address or a page that begins with https://, not \"" + contact + "\".");
        }
    }

    @Nullable String organisation() {
        return organisation.isEmpty() ? null : organisation;
    }

    /** As it is read: an address, or a page. */
    @Nullable String contact() {
        return contact.isEmpty() ? null : contact;
    }

    /** As it is followed. */
    @Nullable String href() {
        return contact.isEmpty() ? null : page(contact) ? contact : "mailto:" + contact;
    }

    private static boolean page(String contact) {
        return contact.matches("https://[\\x21-\\x7e]{4,300}");
    }
}
