package nl.leerkring.circles.start;

import java.util.Arrays;
import java.util.List;
import nl.leerkring.circles.Copy;
import nl.leerkring.circles.Seat;
import nl.leerkring.web.Form;
import nl.leerkring.web.Page;
import nl.leerkring.web.Text;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** @param models the circles that may be copied */
record NewCirclePage(Form form, List<Seat> models) implements Page {

    @Override
    public Text title() {
        return Text.of("Begin een kring", "Start a circle");
    }

    @Override
    public int status() {
        return form.bad() ? 422 : 200;
    }

    boolean copies() {
        return !form.value("bron").isEmpty();
    }

    List<Option> options() {
        return models.stream().map(seat -> new Option(seat.slug(), seat.name())).toList();
    }

    static List<Option> parts(Ui ui) {
        return Arrays.stream(Copy.Part.values()).map(part -> switch (part) {
            case SETTINGS -> option(ui, part, Text.of("Instellingen", "Settings"), Text.of("Kleur; en doel, onderwerp en partners als je ze hierboven leeg laat",
                    "Colour, plus the aim, subject and partners if you left those empty above"));
            case AGREEMENTS -> option(ui, part, Text.of("Afspraken", "Agreements"), Text.of("Iedereen gaat er opnieuw mee akkoord", "Everybody is asked to agree again"));
            case MEETINGS -> option(ui, part, Text.of("Bijeenkomsten", "Meetings"), Text.of("Thema, vraag en opbrengsten; zonder datum, en in plaats van het sjabloon",
                    "Theme, question and outcomes; without a date, and instead of the template"));
            case PROGRAMME -> option(ui, part, Text.of("Programma van die bijeenkomsten", "Programme of those meetings"), Text.of("Onderdelen met pijler en duur; zonder namen",
                    "Items with pillar and duration; without names"));
            case CHECKLIST -> option(ui, part, Text.of("Checklist van die bijeenkomsten", "Checklist of those meetings"), Text.of("De regels; nog niets afgevinkt",
                    "The items; nothing ticked yet"));
            case PEOPLE -> option(ui, part, Text.of("Mensen", "People"), Text.of("Je kiest hierna wie je uitnodigt", "You choose who to invite in the next step"));
        }).toList();
    }

    private static Option option(Ui ui, Copy.Part part, Text label, Text hint) {
        return new Option(part.word(), ui.say(label), ui.say(hint));
    }
}
