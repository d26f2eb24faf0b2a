package nl.leerkring.identity.profile;

import jakarta.servlet.http.HttpServletRequest;
import nl.leerkring.identity.access.Viewers;
import nl.leerkring.people.Profiles;
import nl.leerkring.web.Language;
import nl.leerkring.web.choices.LanguageMemory;
import org.springframework.stereotype.Component;

/** Who is signed in and chooses a language, gets mail in it too. */
@Component
class OwnLanguage implements LanguageMemory {

    private final Profiles profiles;

    OwnLanguage(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public void keep(HttpServletRequest request, Language language) {
        Viewers.of(request).ifPresent(viewer -> profiles.speak(viewer, language));
    }
}
