package nl.leerkring.deepdives.formats;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.leerkring.circles.Seat;
import nl.leerkring.deepdives.MoreFormats;
import nl.leerkring.facilitation.RunId;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is prepared at an item. */
@Controller
class FormatController {

    private static final String HERE = "/kring/{kring}/bijeenkomsten/{nummer}/programma/{onderdeel}/werkvormen";

    private final Formats formats;
    private final Scripts scripts;
    private final List<MoreFormats> more;

    FormatController(Formats formats, Scripts scripts, List<MoreFormats> more) {
        this.formats = formats;
        this.scripts = scripts;
        this.more = more;
    }

    @GetMapping(HERE)
    ChoosePage choose(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        return page(formats.spot(seat, nummer, onderdeel), Form.empty(), "");
    }

    @PostMapping(HERE)
    Redirect prepare(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Spot spot = formats.spot(seat, nummer, onderdeel);
        return ready(spot, scripts.find(seat, form.value("werkvorm")).orElseThrow(Missing::new).script());
    }

    @PostMapping(HERE + "/peiling")
    Answer poll(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        return made(formats.spot(seat, nummer, onderdeel), form, "peiling", PollForm::poll);
    }

    @PostMapping(HERE + "/bord")
    Answer board(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        return made(formats.spot(seat, nummer, onderdeel), form, "bord", PollForm::board);
    }

    @PostMapping(HERE + "/{ronde}/verwijdering")
    Redirect withdraw(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID ronde) {
        Spot spot = formats.spot(seat, nummer, onderdeel);
        if (!formats.withdraw(seat, spot.item(), new RunId(ronde))) {
            throw new Refused("Deze werkvorm is al begonnen en blijft staan.", "This way of working has begun and stays.");
        }
        return Redirect.to(spot.href()).saying("Weggehaald.", "Removed.");
    }

    private Answer made(Spot spot, Form form, String making, Function<Form, @Nullable Script> of) {
        Script script = of.apply(form);
        return script == null ? page(spot, form, making) : ready(spot, script);
    }

    private Redirect ready(Spot spot, Script script) {
        formats.add(spot, script, script.title().nl());
        return Redirect.to(spot.href()).saying("Het staat klaar.", "It is ready.");
    }

    private ChoosePage page(Spot spot, Form form, String making) {
        return new ChoosePage(spot.href(), spot.item(), scripts.all(spot.seat()).stream().filter(each -> !each.kind().equals("intervisie")).toList(), more, form, making);
    }
}
