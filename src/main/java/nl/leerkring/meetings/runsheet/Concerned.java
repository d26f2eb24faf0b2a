package nl.leerkring.meetings.runsheet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.DayNotices;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.ProgrammeDay;
import nl.leerkring.meetings.ProgrammeItem;
import nl.leerkring.web.Language;
import nl.leerkring.web.Text;
import nl.leerkring.web.language.Dates;
import org.springframework.stereotype.Component;

/** Tells who leads something that moved, and the people of the host, how the day goes: one notice on screen, with the latest. */
@Component
class Concerned {

    private static final Text WHY = Text.of("Je krijgt deze melding omdat je iets leidt op deze dag, of omdat jouw organisatie gastgemeente is.",
            "You get this notice because you lead something on this day, or because your organisation is the host.");
    private static final Text OTHERWISE = Text.of("Het programma van vandaag loopt anders. Bekijk de tijden.", "Today’s programme goes otherwise. See the times.");

    private final Database database;
    private final DayNotices notices;

    Concerned(Database database, DayNotices notices) {
        this.database = database;
        this.notices = notices;
    }

    void tell(Organiser by, ProgrammeDay before, ProgrammeDay after) {
        Map<UUID, Text> told = new HashMap<>();
        hosts(by).forEach(person -> told.put(person, OTHERWISE));
        leads(before, after).forEach(person -> moved(person, before, after).ifPresent(text -> told.put(person, text)));
        told.remove(by.person());
        told.forEach((person, text) -> notices.tell(by, person, text, WHY, by.href() + "/programma"));
    }

    private List<UUID> hosts(Organiser by) {
        return by.meeting().host() == null ? List.of() : database.read(by, sql -> sql.sql("""
                select s.person from circles.members s join people.person p on p.id = s.person
                where s.circle = ? and s.role = 'participant' and p.organisation = ?
                """).param(by.seat().circle().value()).param(by.meeting().host()).query(UUID.class).list());
    }

    private static List<UUID> leads(ProgrammeDay before, ProgrammeDay after) {
        return Stream.concat(before.items().stream(), after.items().stream()).map(ProgrammeItem::leadPerson).filter(Objects::nonNull).distinct().toList();
    }

    /** The first thing that is otherwise for this person. */
    private static java.util.Optional<Text> moved(UUID person, ProgrammeDay before, ProgrammeDay after) {
        List<ProgrammeDay.Block> was = before.ledBy(person);
        List<ProgrammeDay.Block> is = after.ledBy(person);
        return is.stream().filter(block -> was.stream().noneMatch(old -> same(old, block))).findFirst().map(block -> begins(block.first(), block.from()))
                .or(() -> was.stream().filter(old -> is.stream().noneMatch(block -> block.has(old.first().id()))).findFirst().map(old -> dropped(old.first())));
    }

    private static boolean same(ProgrammeDay.Block one, ProgrammeDay.Block other) {
        return one.from().equals(other.from()) && one.has(other.first().id()) && one.first().title().equals(other.first().title());
    }

    private static Text begins(ProgrammeItem item, Instant from) {
        return Text.of("‘" + item.title() + "’ begint om " + new Dates(Language.NL, from).time(from) + ".",
                "‘" + item.title() + "’ begins at " + new Dates(Language.EN, from).time(from) + ".");
    }

    private static Text dropped(ProgrammeItem item) {
        return Text.of("‘" + item.title() + "’ vervalt.", "‘" + item.title() + "’ is dropped.");
    }
}
