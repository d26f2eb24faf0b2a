package nl.leerkring.web.render;

import gg.jte.output.StringOutput;
import java.time.Clock;
import nl.leerkring.web.Language;
import nl.leerkring.web.Part;
import nl.leerkring.web.Ui;
import nl.leerkring.web.Visitor;
import nl.leerkring.web.assets.Assets;
import org.springframework.stereotype.Component;

/** Fills the template of a part without a request: for nobody in particular, without a token. A page that gets it puts her own token in its forms. */
@Component
public final class Drawing {

    private final Templates templates;
    private final Assets assets;
    private final Clock clock;

    Drawing(Templates templates, Assets assets, Clock clock) {
        this.templates = templates;
        this.assets = assets;
        this.clock = clock;
    }

    public String of(Part part, Language language, String path) {
        StringOutput output = new StringOutput();
        templates.fill((Record) part, new Ui(new Ui.Screen(language, null, null, path, "", assets.address(), false, null, Visitor.Theme.AUTO, clock.instant())), output);
        return output.toString();
    }
}
