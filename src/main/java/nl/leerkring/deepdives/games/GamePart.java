package nl.leerkring.deepdives.games;

import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.web.Form;
import nl.leerkring.web.Part;
import nl.leerkring.web.Ui;
import nl.leerkring.web.components.Option;

/** The game on the page of its run: my role, the news, and for who leads what can be sent in. */
record GamePart(Game game) implements Part {

    /** Roles that nobody has. */
    List<Option> free(Ui ui) {
        return roles(ui).stream().filter(each -> !game.played(Integer.parseInt(each.value()))).toList();
    }

    List<Option> roles(Ui ui) {
        return IntStream.range(0, game.kit().roles().size()).mapToObj(i -> new Option(String.valueOf(i), ui.say(game.kit().roles().get(i).name()))).toList();
    }

    List<Option> players() {
        return game.players().stream().map(each -> new Option(each.id().toString(), each.name())).toList();
    }

    Form form() {
        return Form.empty();
    }
}
