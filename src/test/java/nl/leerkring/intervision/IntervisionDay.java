package nl.leerkring.intervision;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;

/** A day with an hour of intervision: Fenna facilitates, and eight participants said that they come. */
public final class IntervisionDay {

    /** Words of a case that may stand nowhere in the clear. */
    public static final String QUESTION = "Hoe krijg ik de kwetterende zilvermeeuw mee?";
    public static final String STORY = "De pimpelpaarse opzichter zei dat het rapport in de la moest blijven.";
    public static final String WISH = "Een eigenwijze windmolen erbij.";
    public static final List<String> NAMES = List.of("bram", "cato", "daan", "elin", "geert", "hanna", "imke", "joris");

    public final PlannedDay day;
    public final World world;
    public final Guest fenna;
    public final Map<String, Guest> people = new LinkedHashMap<>();
    public final UUID item = UUID.randomUUID();

    private IntervisionDay(String domain) {
        day = PlannedDay.in(domain, Duration.ofDays(3));
        world = day.world;
        fenna = day.with("fenna", Role.FACILITATOR);
        day.answer(fenna, "ja");
        for (String name : NAMES) {
            people.put(name, day.with(name, Role.PARTICIPANT));
            day.answer(people.get(name), "ja");
        }
        world.owner().sql("""
                insert into meetings.programme_item (id, circle, meeting, place, pillar, title, minutes, made, changed)
                values (?, ?, ?, 1, 'intervisie', 'Intervisie', 90, now(), now())
                """).params(item, day.circleId, day.meeting).update();
    }

    public static IntervisionDay in(String domain) {
        return new IntervisionDay(domain);
    }

    public Guest guest(String name) {
        return people.get(name);
    }

    public String itemHref() {
        return day.href + "/programma/" + item;
    }

    public String groups() {
        return itemHref() + "/groepen";
    }

    /** Writes a case for this day; where it is found. */
    public String write(String name, String question) {
        Answered form = guest(name).get(day.circle + "/casussen/nieuw?bijeenkomst=" + PlannedDay.NUMBER);
        return guest(name).submit(form, "form[action$='/casussen']", "vraag", question, "verhaal", STORY, "wens", WISH, "thema", "samenwerken").path();
    }

    public String offered(String name, String question) {
        String href = write(name, question);
        Answered done = guest(name).submit(guest(name).get(href), "form[action$='/aanbod']", "gekeken", "ja");
        if (done.status() != 200) {
            throw new AssertionError(done.main());
        }
        return href;
    }

    public void recognise(String name, String question) {
        Guest who = guest(name);
        Answered page = who.get(day.href + "/casussen");
        String id = page.page().select("li[id^=c-]:contains(" + question + ") input[name=casus]").val();
        who.postRaw(day.href + "/casussen/herkenning", "casus", id, "ook", "ja");
    }

    /** Bram's case is chosen, and two groups are made. */
    public IntervisionDay grouped() {
        offered("bram", QUESTION);
        fenna.submit(fenna.get(day.href + "/casussen"), "form[action$='/sluiting']", "groepen", "2");
        Answered made = fenna.submit(fenna.get(groups()), "form[action$='/groepen']", "aantal", "2");
        if (made.status() != 200) {
            throw new AssertionError(made.main());
        }
        return this;
    }

    /** The round of the first group, in which Bram brings in, is prepared; its address. */
    public String prepared() {
        Answered done = fenna.submit(fenna.get(groups()), "#g-1 form[action$='/ronde']");
        if (done.status() != 200) {
            throw new AssertionError(done.main());
        }
        return "/ronde/" + world.owner().sql("select run from intervision.subgroup where item = ? and place = 1").param(item).query(UUID.class).single();
    }

    /** Who sits in the group with this number, besides Fenna. */
    public List<String> in(int place) {
        return world.owner().sql("""
                select p.name from intervision.placed x join intervision.subgroup g on g.id = x.subgroup join people.person p on p.id = x.person
                where g.item = ? and g.place = ? order by p.name
                """).params(item, place).query(String.class).list();
    }

    public Answered press(String run, String move) {
        return fenna.submit(fenna.get(run), "form[action$='/stand']", "doen", move);
    }

    /** All in the first group agree, and the first step begins. */
    public void begin(String run) {
        press(run, "read");
        Stream.concat(Stream.of(fenna), in(1).stream().map(this::guest)).forEach(each -> each.postRaw(run + "/akkoord"));
        press(run, "begin");
    }
}
