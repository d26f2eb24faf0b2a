package nl.leerkring.meetings.report;

import nl.leerkring.web.Form;
import nl.leerkring.web.Ui;

/** The form of one block, and what else can be done with it. @param href of the report */
record BlockFields(String href, Block block, Form form) {

    String one() {
        return href + "/" + block.id();
    }

    String hint(Ui ui) {
        return switch (block.kind()) {
            case HEADING -> ui.say("Eén regel.", "One line.");
            case TEXT -> ui.say("Een lege regel begint een nieuwe alinea. **Vet**, *schuin*, en een streepje voor elke regel van een lijst.",
                    "An empty line begins a new paragraph. **Bold**, *italic*, and a dash before each line of a list.");
            case LIST -> ui.say("Elke regel is een punt van de lijst.", "Each line is an item of the list.");
            case TABLE -> ui.say("Elke regel is een rij, de eerste is de kop. Tussen de vakken staat een |.", "Each line is a row, the first is the head. Between the cells is a |.");
            case BOARD -> ui.say("Elke regel is een kaartje: tekst | kolom | stippen | stand. De eerste is de kop. De plaat volgt vanzelf.",
                    "Each line is a note: words | column | dots | state. The first is the head. The picture follows by itself.");
            case BARS, SCALE, RANKING, WORDS -> ui.say("Elke regel is een antwoord: antwoord | getal. De eerste is de kop. De plaat volgt vanzelf.",
                    "Each line is an answer: answer | number. The first is the head. The picture follows by itself.");
            case PHOTO -> ui.say("Wie de foto niet ziet, hoort dit.", "Who does not see the photo hears this.");
            case QUOTE -> block.person() == null ? ui.say("Elke regel is een alinea.", "Each line is a paragraph.")
                    : ui.say("Dit zijn woorden van iemand anders. Wijzig je ze, dan is haar toestemming opnieuw nodig.", "These are the words of somebody else. If you change them, her consent is needed again.");
        };
    }
}
