package nl.leerkring.meetings.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.ItemBlock;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.meetings.ProgrammeItemId;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Part;
import nl.leerkring.web.Redirect;
import nl.leerkring.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One item of the programme: to read for everybody, to change for who organises the day. */
@Controller
class ItemController {

    private static final String ALL = "/kring/{kring}/bijeenkomsten/{nummer}/programma";
    private static final String ONE = ALL + "/{onderdeel}";

    private final Meetings meetings;
    private final Programme programme;
    private final Items items;
    private final Database database;
    private final List<ItemBlock> blocks;

    ItemController(Meetings meetings, Programme programme, Items items, Database database, List<ItemBlock> blocks) {
        this.meetings = meetings;
        this.programme = programme;
        this.items = items;
        this.database = database;
        this.blocks = blocks.stream().sorted(Comparator.comparingInt(ItemBlock::order)).toList();
    }

    @GetMapping(ALL + "/nieuw")
    ItemFormPage fresh(Seat seat, @PathVariable int nummer) {
        return form(planner(seat, nummer), null, ItemForm.fresh(), null);
    }

    @PostMapping(ALL)
    Answer add(Seat seat, @PathVariable int nummer, Form form) {
        Organiser planner = planner(seat, nummer);
        ProgrammeItem.Draft draft = ItemForm.read(form, items.members(planner));
        Spot spot = Spot.read(form);
        if (form.bad()) {
            return form(planner, null, form, null);
        }
        ProgrammeItemId id = items.add(planner, draft, spot);
        return Redirect.to(planner.href() + "/programma").saying("‘" + draft.title() + "’ staat in het programma.",
                "‘" + draft.title() + "’ has been added to the programme.").undo(planner.href() + "/programma/" + id + "/verwijdering");
    }

    @GetMapping(ONE)
    ItemPage one(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        return database.read(seat, sql -> {
            Meeting meeting = meetings.get(seat, nummer);
            ProgrammeDay day = programme.of(seat, meeting);
            ProgrammeItem item = item(day, onderdeel);
            Organiser organiser = meetings.organises(seat, meeting).orElse(null);
            Programme.Notes notes = organiser == null ? Programme.Notes.NONE : programme.notes(organiser).getOrDefault(onderdeel, Programme.Notes.NONE);
            List<Part> parts = blocks.stream().map(block -> block.part(seat, day, item)).flatMap(Optional::stream).toList();
            return new ItemPage(seat, day, item, notes, organiser != null && !seat.archived() && may(organiser, item), parts);
        });
    }

    @GetMapping(ONE + "/wijziging")
    ItemFormPage change(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        Organiser organiser = organiser(seat, nummer);
        ProgrammeItem item = mine(organiser, onderdeel);
        return form(organiser, item, ItemForm.of(item, programme.notes(organiser).get(onderdeel)), null);
    }

    @PostMapping(ONE + "/wijziging")
    Answer save(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Organiser organiser = organiser(seat, nummer);
        if (items.removed(organiser, onderdeel)) {
            return gone(organiser, form);
        }
        ProgrammeItem item = mine(organiser, onderdeel);
        ProgrammeItem.Draft draft = ItemForm.read(form, items.members(organiser));
        Spot spot = Spot.read(form);
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (form.bad()) {
            return form(organiser, item, form, null);
        }
        if (!items.save(organiser, item, version == null ? 0 : version, draft, spot)) {
            ProgrammeItem now = mine(organiser, onderdeel);
            Form theirs = ItemForm.of(now, programme.notes(organiser).get(onderdeel));
            return form(organiser, now, form.with("versie", now.version()), theirs);
        }
        return Redirect.to(organiser.href() + "/programma").saying("‘" + draft.title() + "’ is bewaard.", "‘" + draft.title() + "’ has been saved.");
    }

    /** Somebody took it out while this was typed: what was typed can go in as a new item. */
    private ItemFormPage gone(Organiser organiser, Form form) {
        if (organiser.hostOnly()) {
            throw new Refused("De coördinator heeft dit onderdeel uit het programma gehaald.", "The coordinator took this item out of the programme.");
        }
        return new ItemFormPage(organiser, programme.of(organiser, organiser.meeting()).asPlanned(), null, form, items.members(organiser), null, true);
    }

    @PostMapping(ONE + "/plek")
    Redirect move(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Organiser planner = planner(seat, nummer);
        ProgrammeItem item = mine(planner, onderdeel);
        items.move(planner, item, switch (form.value("naar")) {
            case "omhoog" -> -1;
            case "omlaag" -> 1;
            default -> 0;
        });
        return Redirect.to(planner.href() + "/programma#i-" + item.id());
    }

    @PostMapping(ONE + "/verwijdering")
    Redirect remove(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        Organiser planner = planner(seat, nummer);
        ProgrammeItem item = mine(planner, onderdeel);
        items.remove(planner, item);
        return Redirect.to(planner.href() + "/programma").saying("‘" + item.title() + "’ is uit het programma.", "‘" + item.title() + "’ has been taken out of the programme.")
                .undo(planner.href() + "/programma/" + item.id() + "/herstel");
    }

    @PostMapping(ONE + "/herstel")
    Redirect restore(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        Organiser planner = planner(seat, nummer);
        items.restore(planner, new ProgrammeItemId(onderdeel));
        return Redirect.to(planner.href() + "/programma").saying("Het onderdeel staat er weer in.", "The item is back in the programme.");
    }

    private Organiser organiser(Seat seat, int number) {
        return meetings.organiser(seat, meetings.get(seat, number));
    }

    /** Who may add, move and take out: for the people of the host it is as if that is not there. */
    private Organiser planner(Seat seat, int number) {
        Organiser organiser = organiser(seat, number);
        if (organiser.hostOnly()) {
            throw new Missing();
        }
        return organiser;
    }

    private ProgrammeItem mine(Organiser organiser, UUID id) {
        ProgrammeItem item = item(programme.of(organiser, organiser.meeting()).asPlanned(), id);
        if (!may(organiser, item)) {
            throw new Missing();
        }
        return item;
    }

    private static boolean may(Organiser organiser, ProgrammeItem item) {
        return !organiser.hostOnly() || item.host();
    }

    private static ProgrammeItem item(ProgrammeDay day, UUID id) {
        return Stream.concat(day.items().stream(), day.dropped().stream()).filter(item -> item.id().value().equals(id)).findFirst().orElseThrow(Missing::new);
    }

    private ItemFormPage form(Organiser organiser, @Nullable ProgrammeItem item, Form form, @Nullable Form theirs) {
        return new ItemFormPage(organiser, programme.of(organiser, organiser.meeting()).asPlanned(), item, form, items.members(organiser), theirs, false);
    }
}
