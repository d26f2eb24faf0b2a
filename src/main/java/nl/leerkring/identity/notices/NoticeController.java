package nl.leerkring.identity.notices;

import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.identity.Viewer;
import nl.leerkring.notices.Devices;
import nl.leerkring.notices.Notices;
import nl.leerkring.notices.Preferences;
import nl.leerkring.notices.Topic;
import nl.leerkring.notices.Unsubscribing;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NoticeController {

    private static final Key HOUSE = Key.house("a signed link to unsubscribe");

    private final Notices notices;
    private final Preferences preferences;
    private final Devices devices;
    private final Unsubscribing unsubscribing;

    NoticeController(Notices notices, Preferences preferences, Devices devices, Unsubscribing unsubscribing) {
        this.devices = devices;
        this.notices = notices;
        this.preferences = preferences;
        this.unsubscribing = unsubscribing;
    }

    @GetMapping("/meldingen")
    NoticesPage list(Viewer viewer) {
        return new NoticesPage(notices.of(viewer));
    }

    /** The bell of the header. */
    @GetMapping("/meldingen/bel")
    BellPart bell(Viewer viewer) {
        return new BellPart(notices.unread(viewer));
    }

    /** Marks it read, and goes there. */
    @GetMapping("/meldingen/{id}")
    Redirect open(Viewer viewer, @PathVariable UUID id) {
        return Redirect.to(notices.open(viewer, id).orElseThrow(Missing::new));
    }

    @PostMapping("/meldingen/gelezen")
    Redirect readAll(Viewer viewer) {
        notices.readAll(viewer);
        return Redirect.to("/meldingen").saying("Alles is gelezen.", "Everything has been read.");
    }

    @GetMapping("/meldingen/voorkeuren")
    PreferencesPage preferences(Viewer viewer) {
        return new PreferencesPage(preferences.all(viewer), devices.key(), devices.of(viewer));
    }

    @PostMapping("/meldingen/voorkeuren")
    Redirect choose(Viewer viewer, Form form) {
        for (Topic topic : Topic.values()) {
            if (topic.choice()) {
                preferences.choose(viewer, viewer.id().value(), topic,
                        new Preferences.Wanted(form.ticked(topic.code() + "-mail"), form.ticked(topic.code() + "-scherm")));
            }
        }
        return Redirect.to("/meldingen/voorkeuren").saying("Je keuzes zijn bewaard.", "Your choices have been saved.");
    }

    /** A browser said where it can be rung; the page sends it along, so this is a form like any other. */
    @PostMapping("/meldingen/apparaten")
    Redirect on(Viewer viewer, Form form) {
        try {
            devices.add(viewer, form.value("adres"), form.value("punt"), form.value("geheim"));
        } catch (Refused refused) {
            return Redirect.to("/meldingen/voorkeuren").saying(refused.reason());
        }
        return Redirect.to("/meldingen/voorkeuren").saying("Dit apparaat hoort het op de dag zelf.", "This device hears it on the day itself.");
    }

    @PostMapping("/meldingen/apparaten/{id}/einde")
    Redirect off(Viewer viewer, @PathVariable UUID id) {
        devices.remove(viewer, id);
        return Redirect.to("/meldingen/voorkeuren").saying("Dat apparaat hoort niets meer.", "That device hears nothing any more.");
    }

    @Open("the link is signed for one person and one topic")
    @GetMapping("/meldingen/afmelden/{token}")
    UnsubscribePage look(@PathVariable String token) {
        return new UnsubscribePage(token, wish(token).topic(), false);
    }

    /** Mail programs post here by themselves when somebody presses "unsubscribe" (RFC 8058). */
    @Open("the link is signed for one person and one topic")
    @PostMapping("/meldingen/afmelden/{token}")
    UnsubscribePage unsubscribe(@PathVariable String token, Form form) {
        Unsubscribing.Wish wish = wish(token);
        boolean again = form.ticked("toch");
        preferences.choose(HOUSE, wish.person(), wish.topic(), new Preferences.Wanted(again, true));
        return new UnsubscribePage(token, wish.topic(), !again);
    }

    private Unsubscribing.Wish wish(String token) {
        return unsubscribing.read(token).orElseThrow(Missing::new);
    }
}
