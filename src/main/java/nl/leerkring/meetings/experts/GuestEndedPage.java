package nl.leerkring.meetings.experts;

import nl.leerkring.web.Page;
import nl.leerkring.web.Text;

/** A link of an expert that opens nothing explains itself. */
record GuestEndedPage(ExpertLinks.Ended why) implements Page {

    @Override
    public Text title() {
        return Text.of("Deze link werkt niet meer", "This link no longer works");
    }

    @Override
    public int status() {
        return 410;
    }

    Text explanation() {
        return switch (why) {
            case WITHDRAWN -> Text.of("Dit onderdeel of je uitnodiging is ingetrokken. Klopt dat niet? Vraag het wie je uitnodigde.",
                    "This item or your invitation was withdrawn. Not right? Ask the person who invited you.");
            case OVER -> Text.of("De dag is geweest. Je link werkte nog twee weken, en is nu gesloten. Dank je wel voor je bijdrage.",
                    "The day is over. Your link worked for two more weeks and has now closed. Thank you for your contribution.");
            case UNKNOWN -> Text.of("Misschien kreeg je een nieuwere mail: de link daarin werkt wel. Anders helpt wie je uitnodigde je verder.",
                    "Perhaps you got a newer email: the link in that one works. Otherwise the person who invited you can help.");
        };
    }
}
