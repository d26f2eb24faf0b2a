package nl.leerkring.identity.profile;

import java.util.List;
import nl.leerkring.identity.Viewer;
import nl.leerkring.people.Person;
import nl.leerkring.people.Profile;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;

/**
 * @param needs what she eats and needs, in a form of its own
 * @param stale somebody, maybe you in another window, changed the profile meanwhile
 */
record ProfilePage(Viewer viewer, Profile profile, Form form, Form needs, List<String> organisations, boolean stale) implements Page {

    @Override
    public Text title() {
        return Text.of("Mijn profiel", "My profile");
    }

    @Override
    public int status() {
        return stale ? 409 : form.bad() || needs.bad() ? 422 : 200;
    }

    @Nullable String photo() {
        return Profile.photo(viewer.id(), profile.photo(), true);
    }

    String initials() {
        return Person.initials(profile.name());
    }
}
