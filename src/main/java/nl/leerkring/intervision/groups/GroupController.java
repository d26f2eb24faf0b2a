package nl.leerkring.intervision.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.circles.Seat;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Answer;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Making the groups at an item, and preparing their rounds: for coordinators and facilitators. */
@Controller
class GroupController {

    private static final String ALL = "/kring/{kring}/bijeenkomsten/{nummer}/programma/{onderdeel}/groepen";
    private static final String ONE = ALL + "/{groep}";

    private final Tables tables;
    private final Groups groups;
    private final Rounds rounds;

    GroupController(Tables tables, Groups groups, Rounds rounds) {
        this.tables = tables;
        this.groups = groups;
        this.rounds = rounds;
    }

    @GetMapping(ALL)
    GroupsPage page(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel) {
        return tables.page(tables.at(seat, nummer, onderdeel), Form.empty());
    }

    /** Divides who comes; what was divided before goes. */
    @PostMapping(ALL)
    Answer form(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Tables.Table table = tables.at(seat, nummer, onderdeel);
        Integer count = form.number("aantal", 1, 20);
        boolean together = form.value("collegas").equals("samen");
        int people = tables.people(table).size();
        if (count == null) {
            form.wrong("aantal", "Vul in hoeveel groepen er komen.", "Fill in how many groups there will be.");
        } else if (count > 1 && people / count < 4 || (people + count - 1) / count > 7) {
            form.wrong("aantal", "Een groep heeft vier tot zeven mensen. Er komen er " + people + ": maak " + between(people) + " groepen.",
                    "A group has four to seven people. " + people + " will come: make " + between(people) + " groups.");
        }
        if (form.bad() || count == null) {
            return tables.page(table, form);
        }
        groups.form(table.organiser(), table.id(), tables.divided(table, count, together));
        return Redirect.to(table.href()).saying("De groepen zijn gemaakt. Je kunt iedereen nog verplaatsen.", "The groups have been made. You can still move everybody.");
    }

    private static String between(int people) {
        int least = Math.max(1, (people + 6) / 7);
        int most = Math.max(1, people / 4);
        return least >= most ? String.valueOf(least) : least + "–" + most;
    }

    @PostMapping(ONE)
    Answer change(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID groep, Form form) {
        Tables.Table table = tables.at(seat, nummer, onderdeel);
        Group group = groups.get(seat, table.id(), groep);
        Groups.Wanted wanted = tables.read(table, group, form);
        Instant expires = expires(form, "datum-" + group.place(), table.organiser());
        Integer version = form.number("versie", 1, Integer.MAX_VALUE);
        if (form.bad()) {
            return tables.page(table, form);
        }
        if (!groups.change(table.organiser(), group, version == null ? 0 : version, wanted, expires)) {
            form.wrong("werkvorm-" + group.place(), "Iemand anders was je net voor. Kijk of het nu klopt.", "Somebody else was just before you. See whether it is right now.");
            return tables.page(table, form);
        }
        return Redirect.to(table.href() + "#g-" + group.place()).saying("Bewaard.", "Saved.");
    }

    /** At the end of that day; at most a year after the meeting. */
    private static @Nullable Instant expires(Form form, String field, Organiser organiser) {
        LocalDate date = form.date(field);
        if (date == null) {
            return null;
        }
        Instant at = date.atTime(LocalTime.of(23, 59)).atZone(nl.leerkring.web.language.Dates.AMSTERDAM).toInstant();
        Instant day = Optional.ofNullable(organiser.meeting().ends()).orElse(Instant.EPOCH);
        if (at.isBefore(day) || organiser.meeting().ends() != null && at.isAfter(day.plus(java.time.Duration.ofDays(366)))) {
            form.wrong(field, "Kies een dag na de bijeenkomst, en binnen een jaar.", "Choose a day after the meeting, and within a year.");
        }
        return at;
    }

    @PostMapping(ALL + "/leden")
    Redirect move(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Tables.Table table = tables.at(seat, nummer, onderdeel);
        UUID person = form.id("wie");
        UUID to = form.id("naar");
        if (person == null || form.bad() || tables.come(table).stream().noneMatch(each -> each.person().equals(person))) {
            throw new Missing();
        }
        tables.move(table, person, to == null ? null : groups.get(seat, table.id(), to));
        return Redirect.to(table.href()).saying("Verplaatst.", "Moved.");
    }

    @PostMapping(ONE + "/ronde")
    Redirect prepare(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID groep) {
        Tables.Table table = tables.at(seat, nummer, onderdeel);
        Group group = groups.get(seat, table.id(), groep);
        rounds.prepare(table.organiser(), group, table.item());
        return Redirect.to(table.href() + "#g-" + group.place()).saying(group.title().nl() + " staat klaar.", group.title().en() + " is prepared.")
                .undo(table.href() + "/" + group.id() + "/terugtrekking");
    }

    @PostMapping(ONE + "/terugtrekking")
    Redirect withdraw(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID groep) {
        Tables.Table table = tables.at(seat, nummer, onderdeel);
        Group group = groups.get(seat, table.id(), groep);
        rounds.withdraw(table.organiser(), group);
        return Redirect.to(table.href() + "#g-" + group.place()).saying("De ronde is teruggetrokken.", "The round has been withdrawn.");
    }

    @PostMapping(ALL + "/uiteen")
    Answer apart(Seat seat, @PathVariable int nummer, @PathVariable UUID onderdeel, Form form) {
        Tables.Table table = tables.at(seat, nummer, onderdeel);
        UUID one = form.id("een");
        UUID other = form.id("ander");
        var known = tables.come(table);
        boolean yes = !form.value("niet").equals("weg");
        if (one == null || other == null || one.equals(other) || yes && !known.stream().map(Group.Member::person).toList().containsAll(List.of(one, other))) {
            form.wrong("ander", "Kies twee verschillende mensen.", "Choose two different people.");
            return tables.page(table, form);
        }
        groups.apart(table.organiser(), one, other, yes);
        return Redirect.to(table.href()).saying("Bewaard. Dit telt mee als je opnieuw groepen maakt.", "Saved. This counts when you make groups again.");
    }

    /** By law it has to be kept for now. */
    @PostMapping(ONE + "/bewaring")
    Answer hold(Coordinator by, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID groep, Form form) {
        Tables.Table table = tables.at(by.seat(), nummer, onderdeel);
        Group group = prepared(table, groep);
        String reason = form.text("reden-" + group.place(), 500);
        if (form.bad()) {
            return tables.page(table, form);
        }
        rounds.hold(by, group, reason);
        return Redirect.to(table.href() + "#g-" + group.place()).saying("Dit wordt niet vernietigd. De groep ziet dat, met je reden.", "This will not be destroyed. The group sees that, with your reason.")
                .undo(table.href() + "/" + group.id() + "/opheffing");
    }

    @PostMapping(ONE + "/opheffing")
    Redirect lift(Coordinator by, @PathVariable int nummer, @PathVariable UUID onderdeel, @PathVariable UUID groep) {
        Tables.Table table = tables.at(by.seat(), nummer, onderdeel);
        Group group = prepared(table, groep);
        rounds.lift(by, group);
        return Redirect.to(table.href() + "#g-" + group.place()).saying("Het wordt weer vernietigd, over een week of later.", "It will be destroyed again, in a week or later.");
    }

    private Group prepared(Tables.Table table, UUID id) {
        Group group = groups.get(table.organiser(), table.id(), id);
        if (group.run() == null) {
            throw new Missing();
        }
        return group;
    }
}
