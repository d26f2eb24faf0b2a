package nl.leerkring.intervision.groups;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.facilitation.RunGlance;
import nl.leerkring.facilitation.Runs;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.intervision.cases.Cases;
import nl.leerkring.intervision.cases.Choosings;
import nl.leerkring.meetings.Meetings;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Pillar;
import nl.leerkring.meetings.Programme;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.people.Dividing;
import nl.leerkring.web.Form;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.components.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The item at which groups are made, who comes, and what they can talk about. */
@Component
class Tables {

    private static final SecureRandom LOTS = new SecureRandom();

    private final Meetings meetings;
    private final Programme programme;
    private final Rsvps rsvps;
    private final Groups groups;
    private final Cases cases;
    private final Choosings choosings;
    private final Scripts scripts;
    private final Runs runs;
    private final Rounds rounds;
    private final Database database;

    Tables(Meetings meetings, Programme programme, Rsvps rsvps, Groups groups, Cases cases, Choosings choosings, Scripts scripts, Runs runs, Rounds rounds,
            Database database) {
        this.meetings = meetings;
        this.programme = programme;
        this.rsvps = rsvps;
        this.groups = groups;
        this.cases = cases;
        this.choosings = choosings;
        this.scripts = scripts;
        this.runs = runs;
        this.rounds = rounds;
        this.database = database;
    }

    /** An item of pillar intervision, for somebody who makes the groups at it. @param coming who said yes and has an account */
    record Table(Organiser organiser, ProgrammeDay day, ProgrammeItem found, List<Rsvps.Attendee> coming) {

        UUID id() {
            return found.id().value();
        }

        /** The items at the same time, with this one. */
        List<UUID> moment() {
            return day.around(found.id()).orElseThrow().items().stream().map(each -> each.id().value()).toList();
        }

        String item() {
            return organiser.href() + "/programma/" + found.id();
        }

        String href() {
            return item() + "/groepen";
        }
    }

    /** @throws Missing for who only hosts, or takes part */
    Table at(Seat seat, int number, UUID item) {
        Organiser organiser = meetings.organiser(seat, meetings.get(seat, number));
        ProgrammeDay day = programme.of(organiser, organiser.meeting());
        ProgrammeItem found = day.items().stream().filter(each -> each.id().value().equals(item) && each.pillar() == Pillar.INTERVISIE).findFirst()
                .orElseThrow(Missing::new);
        if (organiser.hostOnly()) {
            throw new Missing();
        }
        return new Table(organiser, day, found, rsvps.attendees(organiser, organiser.meeting().id()).stream()
                .filter(each -> !each.colleague() && each.role().takesPart()).toList());
    }

    /** Who said yes; a colleague without an account comes in by the code of the round. */
    List<Group.Member> come(Table table) {
        return table.coming().stream().map(each -> new Group.Member(each.person(), each.name(), each.organisation())).toList();
    }

    /** Participants who come, but who sits in a group at an item at the same time. */
    List<Group.Member> people(Table table) {
        List<UUID> beside = table.moment().stream().filter(each -> !each.equals(table.id())).toList();
        Set<UUID> elsewhere = beside.isEmpty() ? Set.of() : groups.elsewhere(table.organiser(), beside);
        return table.coming().stream().filter(each -> each.role() == Role.PARTICIPANT && !elsewhere.contains(each.person()))
                .map(each -> new Group.Member(each.person(), each.name(), each.organisation())).toList();
    }

    /** Each chosen case gets a group with its bringer in it, and each facilitator who comes leads one. */
    List<Groups.Wanted> divided(Table table, int count, boolean together) {
        List<Group.Member> people = people(table);
        Set<UUID> come = people.stream().map(Group.Member::person).collect(Collectors.toSet());
        List<Cases.Offer> chosen = chosen(table).stream().filter(each -> come.contains(each.bringer())).toList();
        List<UUID> facilitators = table.coming().stream().filter(each -> each.role() == Role.FACILITATOR).map(Rsvps.Attendee::person).toList();
        List<List<Group.Member>> divided = divided(table, people, count, chosen, together);
        List<Groups.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < divided.size(); i++) {
            wanted.add(new Groups.Wanted(i < chosen.size() ? chosen.get(i).id().value() : null, "vijf", i < facilitators.size() ? facilitators.get(i) : null, divided.get(i)));
        }
        return wanted;
    }

    /** The bringer of each case in its group, those who recognised it as far as there is room, the others by lot. */
    private List<List<Group.Member>> divided(Table table, List<Group.Member> people, int count, List<Cases.Offer> chosen, boolean together) {
        List<UUID> about = chosen.stream().limit(count).map(each -> each.id().value()).toList();
        Map<UUID, Integer> seated = new HashMap<>();
        for (int i = 0; i < about.size(); i++) {
            seated.put(chosen.get(i).bringer(), i + 1);
        }
        Map<UUID, List<Integer>> wishes = choosings.wishes(table.organiser(), about);
        List<Dividing.Pair> apart = groups.apart(table.organiser()).stream().map(each -> new Dividing.Pair(each.one(), each.other())).toList();
        Map<UUID, Integer> numbers = Dividing.divide(Dividing.Rules.into(count, together ? Dividing.Colleagues.TOGETHER : Dividing.Colleagues.SPREAD, apart, LOTS.nextLong()),
                people.stream().map(each -> new Dividing.Somebody(each.person(), each.organisation(), wishes.getOrDefault(each.person(), List.of()))).toList(), seated);
        return IntStream.rangeClosed(1, count).mapToObj(number -> people.stream().filter(each -> numbers.get(each.person()) == number).toList()).toList();
    }

    /** Those with the most recognition first. */
    private List<Cases.Offer> chosen(Table table) {
        var outcomes = choosings.outcomes(table.organiser(), table.organiser().meeting());
        return cases.offered(table.organiser(), "meeting", table.organiser().meeting().id().value()).stream()
                .filter(each -> outcomes.containsKey(each.id().value()) && outcomes.get(each.id().value()).chosen())
                .sorted(Comparator.comparing((Cases.Offer each) -> -outcomes.get(each.id().value()).recognised()).thenComparing(each -> outcomes.get(each.id().value()).lot())).toList();
    }

    /** What was chosen for one group. */
    Groups.Wanted read(Table table, Group group, Form form) {
        UUID about = form.id("casus-" + group.place());
        UUID facilitator = form.id("begeleider-" + group.place());
        String method = form.value("werkvorm-" + group.place());
        if (about != null && !about.equals(group.about()) && chosen(table).stream().noneMatch(each -> each.id().value().equals(about))) {
            form.wrong("casus-" + group.place(), "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        if (facilitator != null && come(table).stream().noneMatch(each -> each.person().equals(facilitator))) {
            form.wrong("begeleider-" + group.place(), "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        if (scripts.find(table.organiser().seat(), method).isEmpty()) {
            form.wrong("werkvorm-" + group.place(), "Kies een van de mogelijkheden.", "Choose one of the options.");
        }
        return new Groups.Wanted(about, method, facilitator, List.of());
    }

    /**
     * Moves somebody; rounds that are prepared hear of it, and those that have begun refuse.
     *
     * @throws Refused who coordinates, into a round that is prepared: a group that thinks it knows who sits in it is not joined
     */
    void move(Table table, UUID person, @Nullable Group into) {
        Organiser by = table.organiser();
        if (into != null && into.run() != null && table.coming().stream().anyMatch(each -> each.person().equals(person) && each.role() == Role.COORDINATOR)) {
            throw new Refused("Wie de kring coördineert komt niet meer in een groep die klaarstaat. Trek de ronde terug en zet die opnieuw klaar: dan hoort de groep het.",
                    "Who coordinates the circle does not come into a group that is prepared any more. Withdraw the round and prepare it again: then the group hears of it.");
        }
        database.change(by, sql -> {
            List<UUID> touched = moment(table).stream().filter(each -> each.has(person) || into != null && each.id().equals(into.id())).map(Group::id).toList();
            groups.move(by, table.id(), table.moment(), person, into);
            moment(table).stream().filter(each -> touched.contains(each.id())).forEach(each -> rounds.refill(by, each));
        });
    }

    private List<Group> moment(Table table) {
        return groups.on(table.organiser(), table.organiser().meeting().id().value()).stream().filter(each -> table.moment().contains(each.item())).toList();
    }

    GroupsPage page(Table table, Form form) {
        List<Group> all = groups.at(table.organiser(), table.id());
        Map<UUID, RunGlance> glances = new HashMap<>();
        runs.on(table.organiser(), List.of(table.id())).forEach(each -> glances.put(each.run().id().value(), each));
        List<Option> methods = scripts.all(table.organiser().seat()).stream().filter(each -> each.own() || each.kind().equals("intervisie"))
                .map(each -> new Option(each.key(), each.script().title().nl() + "\n" + each.script().title().en())).toList();
        return new GroupsPage(table, all, glances, people(table).size(), come(table), chosen(table), methods, groups.apart(table.organiser()),
                rounds.usual(table.organiser().meeting()), form, form.bad() ? 422 : 200);
    }
}
