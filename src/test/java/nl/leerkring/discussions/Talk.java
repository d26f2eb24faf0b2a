package nl.leerkring.discussions;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.circles.Seat;
import nl.leerkring.circles.Seats;
import nl.leerkring.identity.Viewer;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.people.PersonId;
import nl.leerkring.web.Language;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;

/** A circle with people who talk. */
public final class Talk {

    public final PlannedDay day;
    public final String href;
    public final Guest coordinator;
    public final Guest fenna;
    public final Guest noor;
    public final Guest joris;
    public final Guest olaf;

    /** @param domain a mail domain that no other test uses */
    public Talk(String domain) {
        this(World.shared(), domain);
    }

    public Talk(World world, String domain) {
        this.day = PlannedDay.in(world, domain, Duration.ofDays(30));
        this.href = day.circle + "/gesprekken";
        this.coordinator = day.coordinator;
        this.fenna = day.with("Fenna", Role.FACILITATOR);
        this.noor = day.with("Noor", Role.PARTICIPANT);
        this.joris = day.with("Joris", Role.PARTICIPANT);
        this.olaf = day.with("Olaf", Role.OBSERVER);
    }

    /** The address of a conversation that this person begins, with one message. */
    public String begin(Guest by, String title, String text) {
        return by.postRaw(href + "/nieuw", "titel", title, "tekst", text).path();
    }

    public String team(Guest by, String title, String text) {
        return by.postRaw(href + "/nieuw", "titel", title, "tekst", text, "wie", "team").path();
    }

    public Answered say(Guest by, String thread, String text) {
        return by.postRaw(thread, "tekst", text);
    }

    public static UUID id(String thread) {
        return UUID.fromString(thread.replaceAll(".*/", ""));
    }

    /** What the conversation says, in order, as this person sees the page. */
    public static List<String> texts(Answered page) {
        return page.page().select(".lk-talk .lk-message__text").eachText();
    }

    public static List<Integer> numbers(Answered page) {
        return page.page().select(".lk-talk [data-number]").eachAttr("data-number").stream().map(Integer::valueOf).toList();
    }

    /** Written behind the scenes, for conversations that are long. */
    public void fill(String thread, int many, String by) {
        day.world.owner().sql("""
                insert into discussions.message (id, circle, thread, audience, number, person, text, made)
                select gen_random_uuid(), t.circle, t.id, t.audience, t.last + n, ?, 'Bericht ' || t.last + n, t.made + n * interval '1 hour'
                from discussions.thread t, generate_series(1, ?) n where t.id = ?
                """).params(day.person(by), many, id(thread)).update();
        day.world.owner().sql("""
                update discussions.thread t set last = last + ?, latest = (select id from discussions.message m where m.thread = t.id order by number desc limit 1) where t.id = ?
                """).params(many, id(thread)).update();
    }

    /** Up to where this person has read; -1: she was never there. */
    public int read(String thread, String name) {
        return day.world.owner().sql("select until from discussions.reading where thread = ? and person = ?").params(id(thread), day.person(name)).query(Integer.class)
                .optional().orElse(-1);
    }

    /** What waits on screen for this person about talk. */
    public List<String> notices(String name) {
        return day.world.owner().sql("select nl from notices.notice where person = ? and topic = 'talk' and read is null order by id").param(day.person(name)).query(String.class).list();
    }

    public long mails(String name, String subject) {
        return day.world.mailsTo(day.mail(name)).stream().filter(mail -> mail.subject().contains(subject)).count();
    }

    public Seat seat(String name) {
        Viewer viewer = new Viewer(new PersonId(day.person(name)), name, day.mail(name), Language.NL, false, UUID.randomUUID(), "mail", "test", false);
        return day.world.bean(Seats.class).find(viewer, day.circle.substring("/kring/".length())).orElseThrow();
    }
}
