package nl.leerkring.meetings;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seats;
import nl.leerkring.circles.seats.Sittings;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;

/** A circle of its own with one meeting in it, number 90, for tests about answering, calendars and home. */
public final class PlannedDay {

    public static final int NUMBER = 90;

    public final World world;
    public final String domain;
    public final Guest coordinator;
    public final String circle;
    public final UUID circleId;
    public final UUID meeting = UUID.randomUUID();
    public final String href;

    private PlannedDay(World world, String domain, Instant starts) {
        this.world = world;
        this.domain = domain;
        this.coordinator = world.signedIn("coordinator@" + domain, "Cora Coördinator");
        this.circle = world.circle(coordinator, "Kring " + domain.replace('.', ' '));
        this.circleId = world.owner().sql("select id from circles.circle where slug = ?").param(circle.substring("/kring/".length()))
                .query(UUID.class).single();
        this.href = circle + "/bijeenkomsten/" + NUMBER;
        world.owner().sql("delete from meetings.meeting where circle = ?").param(circleId).update();
        world.owner().sql("""
                insert into meetings.meeting (id, circle, number, theme, starts, ends, place, address)
                values (?, ?, 90, 'Gezond ontwerpen', ?, ?, 'Stadhuis', 'Korte Minrebroederstraat 2, Utrecht')
                """).params(meeting, circleId, starts.atOffset(ZoneOffset.UTC), starts.plus(7, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC)).update();
    }

    /** @param domain a mail domain that no other test uses */
    public static PlannedDay in(String domain, Duration from) {
        return in(World.shared(), domain, from);
    }

    public static PlannedDay in(World world, String domain, Duration from) {
        Instant moment = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(from);
        // a day that is not today begins in the morning, whenever the test runs
        return new PlannedDay(world, domain, from.abs().toDays() == 0 ? moment : Dates.dayOf(moment).atTime(9, 30).atZone(Dates.AMSTERDAM).toInstant());
    }

    public String mail(String name) {
        return name + "@" + domain;
    }

    /** Somebody with a seat, signed in. */
    public Guest with(String name, Role role) {
        seat(name, role);
        return world.signedIn(mail(name), name);
    }

    /** Somebody with a seat who never signed in. */
    public UUID seat(String name, Role role) {
        PersonId person = world.person(mail(name), name).id();
        world.bean(Seats.class).give(Key.circle(circleId), new CircleId(circleId), person, role);
        return person.value();
    }

    /** That seat ends, by the coordinator. */
    public void end(String name) {
        var viewer = new nl.leerkring.identity.Viewer(new PersonId(person("coordinator")), "Cora", mail("coordinator"),
                nl.leerkring.web.Language.NL, false, UUID.randomUUID(), "mail", "test", false);
        world.bean(Sittings.class).remove(world.bean(Seats.class).find(viewer, circle.substring("/kring/".length())).orElseThrow().coordinator(),
                new PersonId(person(name)));
    }

    public UUID person(String name) {
        return world.owner().sql("select id from people.person where email = ?").param(mail(name)).query(UUID.class).single();
    }

    public Meeting now() {
        return world.bean(Meetings.class).find(Key.circle(circleId), new MeetingId(meeting)).orElseThrow();
    }

    /** Changes the meeting behind the scenes. */
    public void set(String columns, Object... values) {
        var update = world.owner().sql("update meetings.meeting set version = version + 1, " + columns + " where id = '" + meeting + "'");
        for (Object value : values) {
            update = update.param(value);
        }
        update.update();
    }

    public Answered answer(Guest guest, String word) {
        return guest.postRaw(href + "/antwoord", "a", word);
    }

    /** "seated", "waiting", "none", or nothing. */
    public String place(String name) {
        return world.owner().sql("""
                select r.place from meetings.rsvp r join people.person p on p.id = r.person where r.meeting = ? and p.email = ?
                """).params(meeting, mail(name)).query(String.class).optional().orElse("");
    }
}
