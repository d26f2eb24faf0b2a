package nl.leerkring.visits.scores;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.database.Ids;
import nl.leerkring.visits.Theme;
import nl.leerkring.visits.Themes;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of themes on which this circle scores places. */
@Controller
class ThemesController {

    private static final String HERE = "/kring/{kring}/bezoek-themas";

    private final Themes themes;

    ThemesController(Themes themes) {
        this.themes = themes;
    }

    @GetMapping(HERE)
    ThemesPage page(Coordinator by, Language language) {
        List<Theme> now = themes.of(by, by.circle());
        return new ThemesPage(by.seat().href(), filled(now, language), 200, false);
    }

    @PostMapping(HERE)
    Answer save(Coordinator by, Form form, Language language) {
        List<Theme> now = themes.of(by, by.circle());
        List<Theme> after = read(form, now, language);
        if (form.bad()) {
            return new ThemesPage(by.seat().href(), form, 422, false);
        }
        if (!form.value("was").equals(mark(now)) || !themes.set(by, now, after)) {
            return new ThemesPage(by.seat().href(), form.with("was", mark(themes.of(by, by.circle()))), 422, true);
        }
        return Redirect.to(by.seat().href() + "/bezoek-themas").saying("De thema’s zijn bewaard.", "The themes have been saved.");
    }

    private static Form filled(List<Theme> now, Language language) {
        Form form = Form.empty().with("was", mark(now));
        for (int i = 0; i < now.size(); i++) {
            form.with("code-" + (i + 1), now.get(i).code()).with("naam-" + (i + 1), now.get(i).name().in(language));
        }
        return form;
    }

    private static List<Theme> read(Form form, List<Theme> now, Language language) {
        List<Theme> after = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 1; i <= Theme.MOST; i++) {
            String name = form.optional("naam-" + i, Theme.LONGEST);
            String code = form.value("code-" + i);
            if (name.isEmpty()) {
                continue;
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                form.wrong("naam-" + i, "Dit thema staat er al.", "This theme is there already.");
            }
            // what nobody changed keeps its name in the other language
            Theme same = now.stream().filter(each -> each.code().equals(code)).findFirst().orElse(null);
            after.add(same == null || after.stream().anyMatch(each -> each.code().equals(code)) ? new Theme(Ids.next().toString(), Text.name(name))
                    : same.name().in(language).equals(name) ? same : new Theme(code, Text.name(name)));
        }
        if (after.size() < Theme.FEWEST) {
            form.wrong("naam-1", "Noem minstens " + Theme.FEWEST + " thema’s.", "Name at least " + Theme.FEWEST + " themes.");
        }
        return after;
    }

    private static String mark(List<Theme> themes) {
        return Integer.toHexString(themes.hashCode());
    }
}
