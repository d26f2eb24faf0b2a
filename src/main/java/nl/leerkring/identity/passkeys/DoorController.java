package nl.leerkring.identity.passkeys;

import java.util.UUID;
import nl.leerkring.identity.Viewer;
import nl.leerkring.identity.access.Sessions;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How somebody comes in: passkeys, and the browsers where she is signed in. */
@Controller
class DoorController {

    private static final String HERE = "/mijn/toegang";

    private final Passkeys passkeys;
    private final Sessions sessions;

    DoorController(Passkeys passkeys, Sessions sessions) {
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    @GetMapping(HERE)
    DoorPage page(Viewer viewer, Form form) {
        String next = form.value("naar").isEmpty() ? HERE : form.onward("naar");
        return new DoorPage(passkeys.of(viewer), sessions.of(viewer), viewer.session(), form.ticked("nodig") && !viewer.passkey(), next, Form.empty(), "");
    }

    /** Offered once, right after coming in by a mail; skipping it is a link. */
    @GetMapping("/mijn/passkey")
    OfferPage offer(Viewer viewer, Form form) {
        return new OfferPage(form.onward("naar"));
    }

    @PostMapping("/mijn/toegang/passkeys/{id}/einde")
    Redirect remove(Viewer viewer, @PathVariable String id) {
        if (!passkeys.remove(viewer, id)) {
            throw new Missing();
        }
        return Redirect.to(HERE).saying("De passkey is weg. Verwijder hem ook op je apparaat.", "The passkey has been removed. Remove it from your device as well.");
    }

    @PostMapping("/mijn/toegang/passkeys/{id}/naam")
    Answer rename(Viewer viewer, @PathVariable String id, Form form) {
        String name = form.text("naam", 100);
        if (form.bad()) {
            return new DoorPage(passkeys.of(viewer), sessions.of(viewer), viewer.session(), false, HERE, form, id);
        }
        if (!passkeys.rename(viewer, id, name)) {
            throw new Missing();
        }
        return Redirect.to(HERE).saying("De passkey heet nu " + name + ".", "The passkey is now called " + name + ".");
    }

    @PostMapping("/mijn/toegang/sessies/{id}/einde")
    Redirect end(Viewer viewer, @PathVariable UUID id) {
        sessions.end(viewer, id);
        return Redirect.to(HERE).saying("Daar ben je uitgelogd.", "You have been signed out there.");
    }

    @PostMapping("/mijn/toegang/sessies/einde")
    Redirect endOthers(Viewer viewer) {
        sessions.endOthers(viewer);
        return Redirect.to(HERE).saying("Je bent overal elders uitgelogd.", "You have been signed out everywhere else.");
    }
}
