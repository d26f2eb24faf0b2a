package nl.leerkring.deepdives.games;

import java.util.List;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param href of the item */
record KitsPage(String href, ProgrammeItem item, List<Kits.Shelved> shelf, Form form) implements Page {

    @Override
    public Text title() {
        return Text.of("Zet een rollenspel klaar", "Prepare a role play");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    String here() {
        return href + "/werkvormen/spel";
    }

    List<Option> games(Ui ui) {
        return shelf.stream().map(each -> new Option(each.key(), ui.say(each.kit().title()))).toList();
    }
}
