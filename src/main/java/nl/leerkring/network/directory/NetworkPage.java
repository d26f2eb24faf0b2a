package nl.leerkring.network.directory;

import java.util.List;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

record NetworkPage(Sought sought, Listings.Found found) implements Page {

    @Override
    public Text title() {
        return Text.of("Netwerk", "Network");
    }

    List<Option> provinces() {
        return options(found.provinces());
    }

    List<Option> organisations() {
        return options(found.organisations());
    }

    private static List<Option> options(List<String> names) {
        return names.stream().map(name -> new Option(name, name)).toList();
    }

    List<Option> what(Ui ui) {
        return List.of(new Option("biedt", ui.say("Biedt iets aan", "Offers something")), new Option("zoekt", ui.say("Zoekt iets", "Is looking for something")));
    }

    String next() {
        return sought.next(found.some().getLast());
    }
}
