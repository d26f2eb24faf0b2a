package nl.leerkring.circles.applications;

import java.util.Locale;
import nl.leerkring.circles.applications.Application.Domain;
import nl.leerkring.circles.applications.Application.Typed;
import nl.leerkring.web.Form;

/** Reads what an applicant typed. */
final class ApplicationForm {

    /** A field that people do not see; what fills it in is a program. */
    static final String TRAP = "website";

    private ApplicationForm() {
    }

    static Typed read(Form form, boolean duo) {
        Domain domain = form.choice("domein", Domain.class);
        if (domain == null) {
            form.wrong("domein", "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        return new Typed(line(form, "naam", true), line(form, "gemeente", true), line(form, "functie", false), domain == null ? Domain.OTHER : domain,
                form.text("motivatie", 2000), form.text("leervraag", 500), form.optional("zoekt", 500), form.optional("biedt", 500),
                duo ? line(form, "duonaam", false) : "", duo ? duoMail(form) : "");
    }

    private static String line(Form form, String name, boolean required) {
        String typed = required ? form.text(name, 120) : form.optional(name, 120);
        return typed.replaceAll("\\s+", " ");
    }

    private static String duoMail(Form form) {
        String typed = form.optional("duomail", 254).toLowerCase(Locale.ROOT);
        if (!typed.isEmpty() && !Form.isEmail(typed)) {
            form.wrong("duomail", "Dit is geen mailadres. Het ziet eruit als naam@gemeente.nl.", "This is not an email address. It should look like name@municipality.nl.");
        }
        return typed;
    }
}
