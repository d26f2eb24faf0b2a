package nl.leerkring.web.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Map;
import nl.leerkring.web.Ui;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds the template beside a page record and fills it. */
@Component
public final class Templates {

    private static final String ROOT = "nl.leerkring";

    private final TemplateEngine engine;

    /** @param sources where templates are read while developing (hot reload); empty: the compiled ones */
    Templates(@Value("${leerkring.templates:}") String sources) {
        this.engine = sources.isEmpty()
                ? TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), ROOT)
                : TemplateEngine.create(new DirectoryCodeResolver(Path.of(sources)), Path.of("target", "jte-hot"),
                        ContentType.Html, Templates.class.getClassLoader(), ROOT);
    }

    public Bytes fill(Record page, Ui ui) {
        Bytes output = new Bytes();
        fill(page, ui, output);
        return output;
    }

    /** Into another kind of output, such as a mail. */
    public void fill(Record page, Ui ui, TemplateOutput output) {
        ui.showing((part, into) -> engine.render(besides(part.getClass()), Map.of("page", part, "ui", ui), into));
        engine.render(besides(page.getClass()), Map.of("page", page, "ui", ui), output);
    }

    /** {@code nl.leerkring.meetings.rsvp.RsvpPage} has its template at {@code meetings/rsvp/RsvpPage.jte}. */
    public static String besides(Class<?> page) {
        return page.getName().substring(ROOT.length() + 1).replace('.', '/') + ".jte";
    }
}
