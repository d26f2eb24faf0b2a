package nl.leerkring.facilitation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.CircleId;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Key;
import nl.leerkring.people.PersonId;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;

/** A run in a circle of its own: Fenna leads, Bram brings in, Nora and Omar are the group. */
public final class PlayedRun {

    public static final Script FOUR = Script.ours("""
            {"id": "vier", "title": {"nl": "Vier stappen", "en": "Four steps"}, "rules": [{"nl": "Vraag eerst", "en": "Ask first"}], "steps": [
              {"title": {"nl": "Vraag", "en": "Question"}, "who": "bringer", "mode": "speaks", "minutes": 5,
               "asks": [{"kind": "note", "label": {"nl": "Jouw vraag", "en": "Your question"}, "max": 1}]},
              {"title": {"nl": "Vragen opschrijven", "en": "Write questions"}, "who": "group", "mode": "silent", "minutes": 8,
               "asks": [{"kind": "note", "label": {"nl": "Open vraag", "en": "Open question"}, "sight": "together", "max": 2}]},
              {"title": {"nl": "Wegen", "en": "Weigh"}, "who": "bringer", "mode": "sort", "minutes": 3, "optional": true,
               "asks": [{"kind": "sort", "label": {"nl": "Koud of warm", "en": "Cold or warm"}, "from": 2,
                         "bins": [{"nl": "koud", "en": "cold"}, {"nl": "warm", "en": "warm"}]}]},
              {"title": {"nl": "Advies", "en": "Advice"}, "who": "all", "mode": "vote", "minutes": 0,
               "asks": [{"kind": "note", "label": {"nl": "Voor de inbrenger", "en": "For the bringer"}, "sight": "bringer"},
                        {"kind": "note", "label": {"nl": "Voor jezelf", "en": "For yourself"}, "sight": "own"},
                        {"kind": "pick", "label": {"nl": "Wat nu", "en": "What now"}, "bins": [{"nl": "doen", "en": "do"}, {"nl": "laten", "en": "leave"}]},
                        {"kind": "note", "label": {"nl": "Hardop", "en": "Aloud"}, "sight": "never"}]}]}
            """);

    public final PlannedDay day;
    public final Guest fenna;
    public final Guest bram;
    public final Guest nora;
    public final Guest omar;
    public final RunId id;
    public final String href;

    private PlayedRun(String domain, Script script, boolean open, boolean sealed) {
        day = PlannedDay.in(domain, Duration.ofMinutes(-5));
        fenna = day.with("fenna", Role.FACILITATOR);
        bram = day.with("bram", Role.PARTICIPANT);
        nora = day.with("nora", Role.PARTICIPANT);
        omar = day.with("omar", Role.PARTICIPANT);
        List<Preparation.Somebody> people = open ? List.of() : List.of(somebody("fenna", RunRole.MEMBER, true), somebody("bram", RunRole.BRINGER, false),
                somebody("nora", RunRole.MEMBER, false), somebody("omar", RunRole.MEMBER, false));
        id = day.world.bean(Runs.class).prepare(Key.circle(day.circleId), new Preparation(new CircleId(day.circleId),
                new Subject("onderdeel", UUID.randomUUID(), day.href + "/programma"), "Groep 1", script, open,
                sealed ? Instant.now().plus(Duration.ofDays(14)) : null, 0, people));
        href = "/ronde/" + id;
    }

    public static PlayedRun open(String domain, Script script) {
        return new PlayedRun(domain, script, true, false);
    }

    public static PlayedRun group(String domain) {
        return new PlayedRun(domain, FOUR, false, false);
    }

    public static PlayedRun sealed(String domain) {
        return new PlayedRun(domain, FOUR, false, true);
    }

    public static PlayedRun sealed(String domain, Script script) {
        return new PlayedRun(domain, script, false, true);
    }

    private Preparation.Somebody somebody(String name, RunRole role, boolean leads) {
        return new Preparation.Somebody(new PersonId(day.person(name)), name, role, leads);
    }

    /** Who leads presses a button that is on the page. */
    public Answered press(String move) {
        Answered page = fenna.get(href);
        if (page.page().selectFirst("button[name=doen][value=" + move + "]") == null) {
            throw new AssertionError("no button " + move + " on the page of who leads: " + page.main());
        }
        return fenna.submit(page, "form[action$='/stand']", "doen", move);
    }

    public PlayedRun to(int step) {
        if (fenna.get(href).page().selectFirst("button[value=read]") != null) {
            press("read");
            press("begin");
        }
        for (int i = 1; i < step; i++) {
            press("next");
        }
        return this;
    }

    public Answered enter(Guest who, int step, int ask, String field, String value, String... more) {
        List<String> fields = new ArrayList<>(List.of("stap", String.valueOf(step - 1), "vraag", String.valueOf(ask), field + "-" + (step - 1) + "-" + ask, value));
        fields.addAll(List.of(more));
        return who.postRaw(href + "/inbreng", fields.toArray(String[]::new));
    }

    public Answered write(Guest who, int step, String text, String... more) {
        return enter(who, step, 0, "tekst", text, more);
    }

    public String code() {
        return day.world.owner().sql("select code from facilitation.run where id = ?").param(id.value()).query(String.class).single();
    }
}
