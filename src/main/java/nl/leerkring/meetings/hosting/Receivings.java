package nl.leerkring.meetings.hosting;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Seat;
import nl.leerkring.database.Database;
import nl.leerkring.meetings.Meeting;
import nl.leerkring.meetings.Organiser;
import nl.leerkring.web.Happened;
import nl.leerkring.web.Missing;
import nl.leerkring.web.Refused;
import nl.leerkring.web.Text;
import nl.leerkring.web.live.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who of the host can be asked, and who writes the report. */
@Component
class Receivings {

    private final Database database;
    private final HostMails mails;
    private final Live live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receivings(Database database, HostMails mails, Live live, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.mails = mails;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody who takes part in the circle, as seen from one meeting.
     *
     * @param host     works for the organisation that receives it
     * @param contact  can be asked about the day
     * @param reporter writes the report of it
     */
    record Person(UUID id, String name, String organisation, boolean host, boolean contact, boolean reporter) {
    }

    List<Person> people(Seat seat, Meeting meeting) {
        return database.read(seat, sql -> sql.sql("""
                select p.id, p.name, coalesce(o.name, '') as organisation, coalesce(p.organisation = m.host, false) as host,
                       h.person is not null as contact, r.person is not null as reporter
                from meetings.meeting m join circles.members s on s.circle = m.circle and s.role in ('coordinator', 'facilitator', 'participant')
                join people.person p on p.id = s.person left join people.organisation o on o.id = p.organisation
                left join meetings.host_contact h on h.meeting = m.id and h.person = p.id
                left join meetings.reporter r on r.meeting = m.id and r.person = p.id
                where m.id = ? order by lower(p.name), p.id
                """).param(meeting.id().value()).query(Person.class).list());
    }

    /** Adds or takes away. */
    void contact(Organiser by, UUID person, boolean on) {
        Person who = who(by.seat(), by.meeting(), person);
        if (!who.host()) {
            throw new Missing();
        }
        database.change(by, sql -> {
            if (on) {
                sql.sql("insert into meetings.host_contact (meeting, person, circle, made, made_by) values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(by.meeting().id().value(), person, by.seat().circle().value(), clock.instant().atOffset(ZoneOffset.UTC), by.person()).update();
            } else {
                sql.sql("delete from meetings.host_contact where meeting = ? and person = ?").params(by.meeting().id().value(), person).update();
            }
            live.hint(by.seat().circle().value(), "bijeenkomst-" + by.meeting().number());
        });
    }

    /**
     * Who writes the report.
     *
     * @param person nothing: nobody any more
     * @throws Refused if a participant takes it and somebody else has it by now
     */
    void reporter(Seat by, Meeting meeting, @Nullable UUID person) {
        database.change(by, sql -> {
            sql.sql("select id from meetings.meeting where id = ? for update").param(meeting.id().value()).query(UUID.class).single();
            UUID now = sql.sql("select person from meetings.reporter where meeting = ?").param(meeting.id().value()).query(UUID.class).optional().orElse(null);
            if (now != null && !by.coordinates() && !now.equals(by.person())) {
                throw new Refused("Iemand anders maakt het verslag al.", "Somebody else is already writing the report.");
            }
            sql.sql("delete from meetings.reporter where meeting = ?").param(meeting.id().value()).update();
            if (person != null) {
                Person who = who(by, meeting, person);
                sql.sql("insert into meetings.reporter (meeting, person, circle, made, made_by) values (?, ?, ?, ?, ?)")
                        .params(meeting.id().value(), person, by.circle().value(), clock.instant().atOffset(ZoneOffset.UTC), by.person()).update();
                if (!person.equals(now)) {
                    told(by, meeting, person.equals(by.person()) ? "" : who.name());
                    mails.reporter(sql, by, meeting, person);
                }
            }
            live.hint(by.circle().value(), "bijeenkomst-" + meeting.number());
        });
    }

    /** @param name of whom a coordinator named; nothing: one does it oneself */
    private void told(Seat by, Meeting meeting, String name) {
        String theme = "‘" + meeting.theme() + "’";
        events.publishEvent(new Happened(by.circle().value(), by, "reporter", name.isEmpty() ? Text.of("maakt het verslag van " + theme, "will write the report of " + theme)
                : Text.of("vroeg " + name + " om het verslag van " + theme, "asked " + name + " to write the report of " + theme),
                by.href() + "/bijeenkomsten/" + meeting.number(), true));
    }

    private Person who(Seat seat, Meeting meeting, UUID person) {
        return people(seat, meeting).stream().filter(each -> each.id().equals(person)).findFirst().orElseThrow(Missing::new);
    }
}
