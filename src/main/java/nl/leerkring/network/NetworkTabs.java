package nl.leerkring.network;

import java.util.List;
import nl.leerkring.web.Link;
import nl.leerkring.web.Ui;

/** The three pages of the network, above each of them. */
public final class NetworkTabs {

    public static final String PEOPLE = "/netwerk";
    public static final String INTRODUCTIONS = "/netwerk/kennismakingen";
    public static final String MAP = "/netwerk/kaart";
    /** The second view of that page. */
    public static final String PERSONS = MAP + "/personen";

    private NetworkTabs() {
    }

    public static List<Link> of(Ui ui) {
        return List.of(new Link(ui.say("Mensen", "People"), PEOPLE, "people"), new Link(ui.say("Kennismaken", "Meeting"), INTRODUCTIONS, "talk"),
                new Link(ui.say("Leren", "Learning"), MAP, "map-pin"));
    }
}
