package nl.leerkring.meetings.attendance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Attendance;
import nl.leerkring.meetings.Attendance.Who;
import nl.leerkring.meetings.Attendances;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.meetings.Rsvps;
import nl.leerkring.web.Missing;
import org.springframework.stereotype.Component;

/** The list at the door: who is there, who is expected, and who of the circle may come all the same. Three queries. */
@Component
class Roll {

    private final Attendances attendances;
    private final Rsvps rsvps;
    private final Database database;

    Roll(Attendances attendances, Rsvps rsvps, Database database) {
        this.attendances = attendances;
        this.rsvps = rsvps;
        this.database = database;
    }

    /** @param standIn the name is that of a colleague who comes in this person's place */
    record Expected(UUID person, String name, String organisation, boolean standIn, boolean online) {

        Who who() {
            return standIn ? Who.standIn(person, name) : Who.member(person);
        }
    }

    /** @param others of the circle, who did not say that they come */
    record State(List<Attendance> came, List<Expected> expected, List<Expected> others) {

        long here() {
            return came.stream().filter(Attendance::here).count();
        }

        /** All who are here or still expected. */
        long all() {
            return came.size() + expected.size();
        }
    }

    State of(Organiser by) {
        return database.read(by, sql -> {
            List<Attendance> came = attendances.of(by, by.meeting().id());
            Set<UUID> there = came.stream().filter(each -> each.person() != null).map(Attendance::person).collect(Collectors.toSet());
            List<Expected> expected = rsvps.attendees(by, by.meeting().id()).stream().filter(each -> !there.contains(each.person()))
                    .map(each -> new Expected(each.person(), each.name(), each.organisation(), each.colleague(), each.online())).toList();
            expected.forEach(each -> there.add(each.person()));
            return new State(came, expected, members(by).stream().filter(each -> !there.contains(each.person())).toList());
        });
    }

    /**
     * How this person comes: herself, or as she said by a colleague.
     *
     * @throws Missing for who is not of the circle
     */
    Expected expected(Organiser by, UUID person) {
        return rsvps.attendees(by, by.meeting().id()).stream().filter(each -> each.person().equals(person)).findFirst()
                .map(each -> new Expected(person, each.name(), each.organisation(), each.colleague(), each.online()))
                .or(() -> members(by).stream().filter(each -> each.person().equals(person)).findFirst()).orElseThrow(Missing::new);
    }

    private List<Expected> members(Organiser by) {
        return database.read(by, sql -> sql.sql("""
                select s.person, p.name, coalesce(o.name, '') as organisation, false as stand_in, false as online from circles.members s
                join people.person p on p.id = s.person left join people.organisation o on o.id = p.organisation
                where s.circle = ? and s.role <> 'alumnus' and p.gone is null order by lower(p.name), p.id
                """).param(by.seat().circle().value()).query(Expected.class).list());
    }
}
