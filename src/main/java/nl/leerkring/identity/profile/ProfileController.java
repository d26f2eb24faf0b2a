package nl.leerkring.identity.profile;

import java.io.IOException;
import nl.leerkring.identity.Viewer;
import nl.leerkring.people.Needs;
import nl.leerkring.people.People;
import nl.leerkring.people.Profile;
import nl.leerkring.people.Profiles;
import nl.leerkring.people.Workplaces;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One's own profile and photo. */
@Controller
class ProfileController {

    private static final String HERE = "/mijn/profiel";

    private final Profiles profiles;
    private final People people;
    private final Workplaces workplaces;

    ProfileController(Profiles profiles, People people, Workplaces workplaces) {
        this.profiles = profiles;
        this.people = people;
        this.workplaces = workplaces;
    }

    @GetMapping(HERE)
    ProfilePage page(Viewer viewer) {
        Profile profile = profiles.of(viewer);
        return new ProfilePage(viewer, profile, ProfileForm.of(profile), people.needs(viewer).form(), people.organisations(viewer), false);
    }

    @PostMapping(HERE)
    Answer save(Viewer viewer, Form form) {
        workplaces.settle(viewer, form, "gemeente");
        Profile wanted = ProfileForm.read(form);
        if (form.bad()) {
            return again(viewer, form, false);
        }
        if (!profiles.save(viewer, wanted, viewer.language())) {
            return again(viewer, form, true);
        }
        return Redirect.to(HERE).saying("Je profiel is bewaard.", "Your profile has been saved.");
    }

    /** What she eats and needs, in a form of its own: no browser keeps a draft of it. */
    @PostMapping(HERE + "/wensen")
    Answer needs(Viewer viewer, Form form) {
        Needs needs = Needs.read(form);
        if (form.bad()) {
            Profile now = profiles.of(viewer);
            return new ProfilePage(viewer, now, ProfileForm.of(now), form, people.organisations(viewer), false);
        }
        people.needs(viewer, needs);
        return Redirect.to(HERE + "#wensen").saying("Bewaard. Het gaat mee met je antwoord op een uitnodiging.", "Saved. It goes along with your answer to an invitation.");
    }

    @PostMapping(HERE + "/foto")
    Answer photo(Viewer viewer, @RequestParam(name = "foto", required = false) @Nullable MultipartFile file) throws IOException {
        Form form = ProfileForm.of(profiles.of(viewer));
        Portrait portrait = file == null || file.isEmpty() || file.getSize() > Portrait.MOST_BYTES ? null : Portrait.of(file.getBytes());
        if (portrait == null) {
            return again(viewer, form.wrong("foto", "Dit is geen JPEG of PNG die we kunnen lezen, of hij is te groot.",
                    "This is not a JPEG or PNG we can read, or it is too large."), false);
        }
        profiles.photo(viewer, portrait.small(), portrait.large());
        return Redirect.to(HERE).saying("Je foto staat erop.", "Your photo has been added.");
    }

    @PostMapping(HERE + "/foto/einde")
    Redirect noPhoto(Viewer viewer) {
        profiles.withoutPhoto(viewer);
        return Redirect.to(HERE).saying("Je foto is weg.", "Your photo has been removed.");
    }

    /** With what is saved now as the version, so that saving once more keeps what was typed. */
    private ProfilePage again(Viewer viewer, Form form, boolean stale) {
        Profile now = profiles.of(viewer);
        if (stale) {
            form.with("versie", now.version());
        }
        return new ProfilePage(viewer, now, form, people.needs(viewer).form(), people.organisations(viewer), stale);
    }
}
