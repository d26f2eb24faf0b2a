package nl.leerkring.facilitation.scripts;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Open;
import nl.leerkring.web.Redirect;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ways of working: everybody in the circle reads them; who coordinates or facilitates it makes them its own. */
@Controller
class ShelfController {

    static final String ALL = "/kring/{kring}/werkvormen";
    private static final String ONE = ALL + "/{werkvorm}";
    private static final Resource SCHEMA = new ClassPathResource("nl/leerkring/facilitation/scripts/werkvorm.schema.json");

    private final Scripts scripts;

    ShelfController(Scripts scripts) {
        this.scripts = scripts;
    }

    @GetMapping(ALL)
    ShelfPage all(Seat seat) {
        return new ShelfPage(seat, scripts.all(seat), scripts.kinds());
    }

    @GetMapping(ONE)
    ScriptPage one(Seat seat, @PathVariable String werkvorm) {
        return new ScriptPage(seat, find(scripts, seat, werkvorm));
    }

    /** To take along, or to change by hand. */
    @GetMapping(ONE + "/werkvorm.json")
    ResponseEntity<byte[]> export(Seat seat, @PathVariable String werkvorm) {
        Script script = find(scripts, seat, werkvorm).script();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).header("Content-Disposition", "attachment; filename=\"" + script.id() + ".json\"")
                .body(script.pretty().getBytes(StandardCharsets.UTF_8));
    }

    @Open("describes a format; nothing of any circle is in it")
    @GetMapping("/werkvorm.schema.json")
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok().contentType(MediaType.valueOf("application/schema+json")).body(SCHEMA);
    }

    /** The circle's own version of it, which can be changed. */
    @PostMapping(ONE + "/eigen")
    Redirect adapt(Seat seat, @PathVariable String werkvorm) {
        String id = scripts.keep(maker(seat), find(scripts, seat, werkvorm).script());
        return Redirect.to(href(seat, id)).saying("Dit is nu een eigen versie van de kring. Pas haar aan.", "This is the circle’s own version now. Adapt it.")
                .undo(href(seat, id) + "/verwijdering");
    }

    @PostMapping(ONE + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable UUID werkvorm) {
        scripts.remove(maker(seat), werkvorm, true);
        return Redirect.to(seat.href() + "/werkvormen").saying("De werkvorm is weg. Rondes die haar al gebruikten gaan gewoon door.", "It is gone. Rounds that used it already simply go on.")
                .undo(href(seat, werkvorm.toString()) + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable UUID werkvorm) {
        scripts.remove(maker(seat), werkvorm, false);
        return Redirect.to(href(seat, werkvorm.toString())).saying("De werkvorm is er weer.", "It is back.");
    }

    @GetMapping(ALL + "/inlezen")
    ImportPage importing(Seat seat) {
        return new ImportPage(maker(seat), Form.empty(), java.util.List.of(), 200);
    }

    @PostMapping(ALL + "/inlezen")
    Answer bringIn(Seat seat, Form form) {
        maker(seat);
        String json = form.value("json");
        Imported imported = Imported.read(json);
        if (imported.script() == null) {
            form.wrong("json", "Dit kan nog niet ingelezen worden. Eronder staat waarom.", "This cannot be read yet. Why stands below.");
            return new ImportPage(seat, form, imported.wrong(), 422);
        }
        String id = scripts.keep(seat, imported.script());
        return Redirect.to(href(seat, id)).saying("‘" + imported.script().title().nl() + "’ staat op de plank.", "‘" + imported.script().title().en() + "’ is on the shelf.")
                .undo(href(seat, id) + "/verwijdering");
    }

    static Scripts.Shelved find(Scripts scripts, Seat seat, String key) {
        return scripts.find(seat, key).orElseThrow(Missing::new);
    }

    /** Who may make and change them: for others it is as if that is not there. */
    static Seat maker(Seat seat) {
        if (!makes(seat)) {
            throw new Missing();
        }
        return seat;
    }

    static boolean makes(Seat seat) {
        return seat.coordinates() || seat.role() == Role.FACILITATOR;
    }

    static String href(Seat seat, String key) {
        return seat.href() + "/werkvormen/" + key;
    }
}
