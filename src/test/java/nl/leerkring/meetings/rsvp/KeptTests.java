package nl.leerkring.meetings.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.people.PersonId;
import nl.leerkring.people.Personal;
import nl.leerkring.web.Keeping;
import nl.leerkring.web.Kept;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What goes, when. */
class KeptTests {

    @Test
    void needs_are_gone_a_day_after_the_meeting_and_not_before_while_the_answer_stays() {
        PlannedDay day = PlannedDay.in("bewaren.example", Duration.ofDays(3));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        piet.postRaw(day.href + "/antwoord", "a", "ja", "dieet", "vegan", "toegang", "");
        clean(day);
        assertThat(count(day, "rsvp_needs where rsvp in (select id from meetings.rsvp where meeting = ?)")).isEqualTo(1);
        day.set("starts = now() - interval '30 hours', ends = now() - interval '23 hours'");
        clean(day);
        assertThat(count(day, "rsvp_needs where rsvp in (select id from meetings.rsvp where meeting = ?)")).isEqualTo(1);
        day.set("starts = now() - interval '32 hours', ends = now() - interval '25 hours'");
        clean(day);
        assertThat(count(day, "rsvp_needs where rsvp in (select id from meetings.rsvp where meeting = ?)")).isZero();
        assertThat(count(day, "rsvp_link where meeting = ?")).isZero();
        assertThat(day.place("piet")).isEqualTo("seated");
    }

    @Test
    void a_replacement_is_nameless_after_a_month() {
        PlannedDay day = PlannedDay.in("naamloos.example", Duration.ofDays(3));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        piet.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Kim", "email", "kim@naamloos.example");
        day.set("starts = now() - interval '32 days', ends = now() - interval '31 days'");
        clean(day);
        clean(day);
        assertThat(count(day, "rsvp where meeting = ? and choice = 'colleague' and colleague_email = '' and colleague = '–'")).isEqualTo(1);
    }

    @Test
    void who_asks_finds_her_answers_and_who_leaves_takes_her_needs_along() {
        PlannedDay day = PlannedDay.in("vergeet.example", Duration.ofDays(3));
        Guest piet = day.with("piet", Role.PARTICIPANT);
        piet.postRaw(day.href + "/antwoord", "a", "ja", "dieet", "vegan", "toegang", "");
        piet.postRaw("/mijn/agenda");
        Personal ours = day.world.beans(Personal.class).filter(each -> each.heading().en().equals("Meetings")).findFirst().orElseThrow();
        PersonId person = new PersonId(day.person("piet"));
        assertThat(ours.about(person).toString()).contains("Gezond ontwerpen", "vegan", "geantwoord voor=2");
        ours.forget(person);
        assertThat(ours.about(person).toString()).contains("Gezond ontwerpen").doesNotContain("vegan");
        assertThat(day.world.owner().sql("select count(*) from meetings.feed where person = ?").param(person.value()).query(Integer.class).single()).isZero();
    }

    private static void clean(PlannedDay day) {
        day.world.beans(Keeping.class).flatMap(keeping -> keeping.kept().stream()).filter(kept -> kept.table().startsWith("meetings."))
                .map(Kept::sql).filter(java.util.Objects::nonNull)
                .forEach(sql -> day.world.bean(Database.class).change(Key.house("retention"), jdbc -> jdbc.sql(sql).update()));
    }

    private static int count(PlannedDay day, String from) {
        return day.world.owner().sql("select count(*) from meetings." + from).param(day.meeting).query(Integer.class).single();
    }
}
