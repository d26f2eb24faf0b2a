package nl.leerkring.facilitation.runs;

import nl.leerkring.facilitation.RunSeat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Language;
import nl.leerkring.web.components.Qr;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The large screen, and the cards on paper. */
@Controller
class WallController {

    private static final String HERE = "/ronde/{ronde}";

    private final Scenes scenes;
    private final String base;

    WallController(Scenes scenes, @Value("${leerkring.base-url}") String base) {
        this.scenes = scenes;
        this.base = base;
    }

    @GetMapping(HERE + "/scherm")
    WallPage wall(RunSeat seat, Form form, Language language) {
        String theme = switch (form.value("thema")) {
            case "donker" -> "dark";
            case "licht" -> "light";
            default -> "";
        };
        WallPart part = part(seat, language);
        return new WallPage(part, scenes.wall(part.scene()), theme);
    }

    @GetMapping(HERE + "/scherm/nu")
    WallPart part(RunSeat seat, Language language) {
        EntriesPart given = scenes.given(seat, language);
        String join = base.replaceFirst("https?://", "") + "/meedoen";
        WallPart bare = new WallPart(given.scene(), given, join, null);
        return bare.joining() ? new WallPart(given.scene(), given, join, Qr.of(base + "/meedoen/" + seat.run().code())) : bare;
    }

    @GetMapping(HERE + "/papier")
    PaperPage paper(RunSeat seat) {
        return new PaperPage(seat.run());
    }
}
