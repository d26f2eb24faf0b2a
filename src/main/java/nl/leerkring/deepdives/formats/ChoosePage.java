package nl.leerkring.deepdives.formats;

import java.util.List;
import nl.leerkring.deepdives.MoreFormats;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param href of the item @param more what has a page of its own to prepare it @param making "peiling" or "bord": the form that had errors; empty: none */
record ChoosePage(String href, ProgrammeItem item, List<Scripts.Shelved> shelf, List<MoreFormats> more, Form form, String making) implements Page {

    @Override
    public Text title() {
        return Text.of("Zet een werkvorm klaar", "Prepare a way of working");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    Form form(String of) {
        return making.equals(of) ? form : Form.empty().with("soort", "een").with("tonen", "straks").with("stippen", "3");
    }

    static List<Option> kinds(Ui ui) {
        return List.of(new Option("een", ui.say("Eén keuze", "One choice")), new Option("meer", ui.say("Meer keuzes", "Several choices")),
                new Option("schaal", ui.say("Een cijfer van 1 tot 10", "A number from 1 to 10")), new Option("woorden", ui.say("Open woorden", "Open words")),
                new Option("volgorde", ui.say("Op volgorde zetten", "Put in order")));
    }

    static List<Option> moments(Ui ui) {
        return List.of(new Option("straks", ui.say("Als de begeleider het laat zien", "When the facilitator shows it")),
                new Option("meteen", ui.say("Meteen", "At once")));
    }
}
