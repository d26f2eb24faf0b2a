package nl.leerkring.circles.settings;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import nl.leerkring.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * How a circle is set, as the form has it.
 *
 * @param accent  a colour such as {@code #1d5c63}; empty: that of the house
 * @param version counts the changes, so that a stale page is noticed
 */
record Setting(String name, String aim, String subject, String partners, @Nullable LocalDate starts, @Nullable LocalDate ends,
        String visibility, String accent, String agreements, int version) {

    /** What a colour field shows when no colour was chosen; as in {@code 10-tokens.css}. */
    private static final String HOUSE = "#23507f";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Set<String> VISIBILITIES = Set.of("open", "closed", "hidden");

    static Setting read(Form form) {
        LocalDate starts = form.date("begin");
        LocalDate ends = form.date("einde");
        if (starts != null && ends != null && ends.isBefore(starts)) {
            form.wrong("einde", "Het einde moet na het begin liggen.", "The end must be after the beginning.");
        }
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        return new Setting(name(form), form.optional("doel", 2000), form.optional("onderwerp", 200), form.optional("partners", 500), starts, ends,
                form.oneOf("zichtbaar", VISIBILITIES), accent(form), form.optional("afspraken", 5000), version == null ? 0 : version);
    }

    private static String name(Form form) {
        String name = form.text("naam", 100);
        if (name.contains("\n")) {
            form.wrong("naam", "Maak er één regel van.", "Keep it to one line.");
        }
        return name;
    }

    private static String accent(Form form) {
        String colour = form.optional("kleur", 20).toLowerCase(java.util.Locale.ROOT);
        if (!colour.isEmpty() && !COLOUR.matcher(colour).matches()) {
            form.wrong("kleur", "Dit is geen kleur. Schrijf die zoals #1d5c63.", "This is not a colour. Write it like #1d5c63.");
        }
        return colour.equals(HOUSE) ? "" : colour;
    }

    Form form() {
        return Form.empty().with("naam", name).with("doel", aim).with("onderwerp", subject).with("partners", partners).with("begin", starts)
                .with("einde", ends).with("zichtbaar", visibility).with("kleur", accent.isEmpty() ? HOUSE : accent).with("afspraken", agreements)
                .with("versie", version);
    }
}
