package nl.leerkring.news;

import java.time.Duration;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;

/** A day with a news round in its programme, and people of organisations. */
public final class NewsDay {

    public final PlannedDay day;
    public final String href;

    private NewsDay(PlannedDay day) {
        this.day = day;
        this.href = day.href + "/actualiteiten";
        item("Actualiteiten", "actualiteiten");
    }

    /** @param domain a mail domain that no other test uses */
    public static NewsDay in(String domain, Duration from) {
        return new NewsDay(PlannedDay.in(domain, from));
    }

    public static NewsDay in(nl.leerkring.world.World world, String domain, Duration from) {
        return new NewsDay(PlannedDay.in(world, domain, from));
    }

    /** On this very day, which began half an hour ago. */
    public static NewsDay today(String domain) {
        return in(domain, Duration.ofMinutes(-30));
    }

    public UUID item(String title, String pillar) {
        UUID id = UUID.randomUUID();
        day.world.owner().sql("""
                insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, lead_name, room, description, materials, notes, host, made, changed)
                values (?, ?, ?, 1, ?, ?, 30, '', '', '', '', 'Alleen voor de organisatie.', false, now(), now())
                """).params(id, day.circleId, day.meeting, pillar, title).update();
        return id;
    }

    /** Somebody with a seat who works there. */
    public Guest with(String name, Role role, String organisation) {
        Guest guest = day.with(name, role);
        works(name, organisation);
        return guest;
    }

    public void works(String name, String organisation) {
        UUID there = day.world.owner().sql("select id from people.organisation where name = ?").param(organisation).query(UUID.class).optional().orElseGet(() -> {
            UUID id = UUID.randomUUID();
            day.world.owner().sql("insert into people.organisation (id, name, kind) values (?, ?, 'other')").params(id, organisation).update();
            return id;
        });
        day.world.owner().sql("update people.person set organisation = ? where email = ?").params(there, day.mail(name)).update();
    }

    public Answered tell(Guest guest, String text) {
        return guest.postRaw(href, "soort", "experience", "tekst", text);
    }

    public UUID told(String text) {
        return day.world.owner().sql("select id from news.item where meeting = ? and text = ?").params(day.meeting, text).query(UUID.class).single();
    }

    public int count() {
        return day.world.owner().sql("select count(*) from news.item where meeting = ? and withdrawn is null").param(day.meeting).query(Integer.class).single();
    }
}
