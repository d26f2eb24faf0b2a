package nl.leerkring.circles.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;

/** @param theirs what somebody else saved meanwhile; what was typed here is still in the form */
record SettingsPage(Coordinator by, Form form, @Nullable Form theirs) implements Page {

    private static final Map<String, Text> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("naam", Text.of("Naam", "Name"));
        FIELDS.put("doel", Text.of("Doel", "Aim"));
        FIELDS.put("onderwerp", Text.of("Onderwerp", "Subject"));
        FIELDS.put("partners", Text.of("Partners", "Partners"));
        FIELDS.put("begin", Text.of("Begin", "Starts"));
        FIELDS.put("einde", Text.of("Einde", "Ends"));
        FIELDS.put("zichtbaar", Text.of("Wie ziet de kring?", "Who can see the circle?"));
        FIELDS.put("kleur", Text.of("Kleur", "Colour"));
        FIELDS.put("afspraken", Text.of("Afspraken", "Agreements"));
    }

    @Override
    public Text title() {
        return Text.of("Instellingen van de kring", "Circle settings");
    }

    @Override
    public int status() {
        return theirs != null ? 409 : form.bad() ? 422 : 200;
    }

    String href() {
        return by.href();
    }

    static List<Option> visibilities(Ui ui) {
        return List.of(new Option("open", "Open", ui.say("Iedereen ziet een pagina en kan zich aanmelden", "Everybody can see a page about it and apply")),
                new Option("closed", ui.say("Gesloten", "Closed"), ui.say("Iedereen ziet dat de kring er is; meedoen kan op uitnodiging",
                        "Everybody can see that the circle exists; joining is by invitation")),
                new Option("hidden", ui.say("Verborgen", "Hidden"), ui.say("Alleen wie erin zit weet ervan", "Only its members know about it")));
    }

    /** What the other wrote where it differs from what was typed here, with the name of the field. */
    List<String> differences(Ui ui) {
        List<String> different = new ArrayList<>();
        FIELDS.forEach((field, label) -> {
            if (theirs != null && !theirs.value(field).equals(form.value(field).strip())) {
                String value = theirs.value(field);
                String shown = visibilities(ui).stream().filter(each -> each.value().equals(value)).map(Option::label).findFirst().orElse(value);
                different.add(ui.say(label) + ": " + (shown.isEmpty() ? "–" : shown));
            }
        });
        return different;
    }
}
