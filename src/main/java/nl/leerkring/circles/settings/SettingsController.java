package nl.leerkring.circles.settings;

import nl.leerkring.circles.Coordinator;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class SettingsController {

    private static final String HERE = "/kring/{kring}/instellingen";

    private final Settings settings;

    SettingsController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping(HERE)
    SettingsPage form(Coordinator by) {
        return new SettingsPage(by, settings.of(by).form(), null);
    }

    @PostMapping(HERE)
    Answer save(Coordinator by, Form form) {
        Setting setting = Setting.read(form);
        if (form.bad()) {
            return new SettingsPage(by, form, null);
        }
        if (!settings.save(by, setting)) {
            Setting now = settings.of(by);
            return new SettingsPage(by, form.with("versie", now.version()), now.form());
        }
        return Redirect.to(by.href() + "/instellingen").saying("De instellingen zijn bewaard.", "The settings have been saved.");
    }
}
