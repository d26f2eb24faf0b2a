package nl.leerkring.intervision.groups;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leerkring.circles.Coordinator;
import nl.leerkring.database.Database;
import nl.leerkring.facilitation.Holds;
import nl.leerkring.facilitation.Preparation;
import nl.leerkring.facilitation.RunId;
import nl.leerkring.facilitation.RunRole;
import nl.leerkring.facilitation.Runs;
import nl.leerkring.facilitation.Script;
import nl.leerkring.facilitation.Scripts;
import nl.leerkring.facilitation.Subject;
import nl.leerkring.intervision.CaseId;
import nl.leerkring.intervision.cases.Cases;
import nl.leerkring.meetings.DayNotices;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.notices.Notices;
import nl.leerkring.notices.Topic;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The sealed round of a group: prepared, withdrawn, and held when the law asks for it. */
@Component
class Rounds {

    static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final Text WHY = Text.of("Je krijgt deze melding omdat je in deze groep zit.", "You get this notice because you are in this group.");
    private static final Duration LEAST = Duration.ofDays(7);

    private final Database database;
    private final Groups groups;
    private final Cases cases;
    private final Runs runs;
    private final Scripts scripts;
    private final Holds holds;
    private final Notices notices;
    private final DayNotices days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(Database database, Groups groups, Cases cases, Runs runs, Scripts scripts, Holds holds, Notices notices, DayNotices days,
            ApplicationEventPublisher events, Clock clock) {
        this.days = days;
        this.database = database;
        this.groups = groups;
        this.cases = cases;
        this.runs = runs;
        this.scripts = scripts;
        this.holds = holds;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** When all is destroyed that is said in a group, if nobody says otherwise. */
    Instant usual(Meeting meeting) {
        return (meeting.ends() == null ? clock.instant() : meeting.ends()).plus(TWO_WEEKS);
    }

    /** @throws Refused something is missing, or somebody else was first */
    void prepare(Organiser by, Group group, String href) {
        Script script = scripts.find(by.seat(), group.method()).map(Scripts.Shelved::script)
                .orElseThrow(() -> new Refused("Kies eerst een werkvorm voor deze groep.", "First choose a method for this group."));
        if (group.members().size() < 2) {
            throw new Refused("Zet eerst mensen in deze groep.", "First put people in this group.");
        }
        Instant expires = Objects.requireNonNullElse(group.expires(), usual(by.meeting()));
        if (expires.isBefore(clock.instant())) {
            throw new Refused("De datum waarop alles vernietigd wordt is al voorbij. Kies een latere.", "The date on which everything is destroyed has passed. Choose a later one.");
        }
        database.change(by, sql -> {
            RunId run = runs.prepare(by, new Preparation(by.seat().circle(), new Subject("onderdeel", group.item(), href),
                    group.title().nl(), script, false, expires, group.place(), people(group)));
            if (!groups.played(by, group, run)) {
                throw new Refused("De ronde van deze groep staat al klaar.", "The round of this group is prepared already.");
            }
            if (group.about() != null) {
                cases.lasts(by, new CaseId(group.about()), expires);
            }
            if (!group.coordinators().isEmpty()) {
                tell(by, group, href);
            }
            call(by, group, href);
        });
    }

    /** Who coordinates sits in no group unseen: everybody in it hears so before a word is said, and the journal tells it. */
    private void tell(Organiser by, Group group, String href) {
        String who = String.join(", ", group.coordinators());
        Text text = Text.of(who + " coördineert de kring en zit in jouw groep voor intervisie.", who + " coordinates the circle and sits in your group for intervision.");
        group.people().stream().filter(each -> !each.equals(by.person()))
                .forEach(each -> notices.tell(by, new Notices.Word(Topic.CIRCLE, text, WHY, href), each, by.seat().circle().value()));
        events.publishEvent(new Happened(by.seat().circle().value(), by, "intervision", Text.of("zette een intervisiegroep klaar met wie de kring coördineert erin: " + who,
                "prepared an intervision group with who coordinates the circle in it: " + who), href, true));
    }

    /** On the day itself: now one knows where to go. Before, it stands in the programme and nobody is rung. */
    private void call(Organiser by, Group group, String href) {
        if (days.today(by.meeting())) {
            Text text = Text.of("Jouw groep voor intervisie staat klaar: " + group.title().nl(), "Your group for intervision is ready: " + group.title().en());
            people(group).stream().map(each -> each.person().value()).filter(each -> !each.equals(by.person())).forEach(each -> days.tell(by, each, text, WHY, href));
        }
    }

    private static List<Preparation.Somebody> people(Group group) {
        List<Preparation.Somebody> people = new ArrayList<>();
        if (group.facilitator() != null && group.members().stream().noneMatch(each -> each.person().equals(group.facilitator()))) {
            people.add(new Preparation.Somebody(new PersonId(group.facilitator()), group.facilitatorName(), RunRole.MEMBER, true));
        }
        group.members().forEach(each -> people.add(new Preparation.Somebody(new PersonId(each.person()), each.name(),
                each.person().equals(group.bringer()) ? RunRole.BRINGER : RunRole.MEMBER, each.person().equals(group.facilitator()))));
        return people;
    }

    /** After somebody moved: the round knows it as well, as long as it has not begun. */
    void refill(Organiser by, Group group) {
        if (group.run() != null) {
            runs.fill(by, runs.find(by, group.run()).orElseThrow(), people(group));
        }
    }

    /** @throws Refused it has begun */
    void withdraw(Organiser by, Group group) {
        RunId run = group.run();
        if (run != null) {
            database.change(by, sql -> {
                groups.played(by, group, null);
                if (!runs.withdraw(by, run)) {
                    throw new Refused("Deze groep is al begonnen.", "This group has begun.");
                }
            });
        }
    }

    /** What is said may not be destroyed. The journal tells that it is so, not of whom or what. */
    void hold(Coordinator by, Group group, String reason) {
        RunId run = Objects.requireNonNull(group.run());
        database.change(by, sql -> {
            if (!holds.hold(by, run, reason)) {
                throw new Refused("Dat kan niet meer: het wordt al bewaard, of het is al vernietigd.", "That is not possible any more: it is held already, or it has been destroyed.");
            }
            groups.hold(by, group, reason);
            aboutHold(by, group, reason);
            events.publishEvent(new Happened(by.circle().value(), by, "intervision", Text.of("zette de vernietiging van een intervisiegroep stop", "stopped the destruction of an intervision group"), null, false));
        });
    }

    private void aboutHold(Coordinator by, Group group, @Nullable String reason) {
        if (group.about() != null) {
            cases.hold(by, new CaseId(group.about()), reason, clock.instant().plus(LEAST));
        }
    }

    /** From now on it is destroyed again, a week from now at the earliest. */
    void lift(Coordinator by, Group group) {
        database.change(by, sql -> {
            if (holds.lift(Objects.requireNonNull(group.run()), clock.instant().plus(LEAST))) {
                groups.hold(by, group, null);
                aboutHold(by, group, null);
                events.publishEvent(new Happened(by.circle().value(), by, "intervision", Text.of("liet de vernietiging van een intervisiegroep weer doorgaan", "let the destruction of an intervision group go on again"), null, false));
            }
        });
    }
}
