package nl.leerkring.identity.organisations;

import nl.leerkring.people.Organisation;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param organisation nothing: a new one
 * @param stale        somebody else changed it meanwhile
 */
record OrganisationPage(@Nullable Organisation organisation, Form form, boolean stale) implements Page {

    @Override
    public Text title() {
        return organisation == null ? Text.of("Nieuwe organisatie", "New organisation") : Text.name(organisation.name());
    }

    @Override
    public int status() {
        return stale ? 409 : form.bad() ? 422 : 200;
    }

    String action() {
        return "/beheer/organisaties" + (organisation == null ? "" : "/" + organisation.id());
    }

    /** The name of a municipality is given. */
    boolean nameable() {
        return organisation == null || !organisation.municipality();
    }
}
