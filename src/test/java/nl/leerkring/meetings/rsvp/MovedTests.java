package nl.leerkring.meetings.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** A day that moves: everybody hears from when to when, and is asked again; nobody loses her place. */
class MovedTests {

    private static final String FACTS = "main form[action$='/gegevens']";

    @Test
    void who_answered_for_another_day_hears_from_when_to_when_and_is_asked_again() {
        PlannedDay day = in("verplaatst.example");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.answer(piet, "ja");
        change(day, "datum", "2031-01-27");
        Mail mail = day.world.mailTo(day.mail("piet"));
        assertThat(mail.subject()).contains("verplaatst naar 27 januari: Gezond ontwerpen");
        assertThat(mail.plain()).contains("verplaatst van maandag 20 naar maandag 27 januari 2031.", "maandag 27 januari 2031, 09:30 – 16:30",
                "Je zei ‘ik kom’ voor 20 januari. De dag is verplaatst: kom je dan ook? Tot je antwoordt, houd je je plek.", "?a=ja").doesNotContain("Je antwoord blijft staan", "De tijd is", "De plek is");
        assertThat(status(mail)).isEqualTo("NEEDS-ACTION");
        Answered home = piet.get(day.circle);
        assertThat(home.main()).contains("Je zei ‘ik kom’ voor 20 januari. De dag is verplaatst: kom je dan ook?");
        assertThat(home.page().select("form[action$='/antwoord'] [aria-pressed=true]")).isEmpty();
        assertThat(piet.get(day.href).main()).contains("kom je dan ook?");
        assertThat(day.place("piet")).as("she keeps her place meanwhile").isEqualTo("seated");
        day.answer(piet, "ja");
        assertThat(piet.get(day.circle).main()).contains("Je komt.").doesNotContain("voor 20 januari");
        assertThat(day.place("piet")).isEqualTo("seated");
    }

    @Test
    void by_the_link_in_the_mail_the_old_answer_is_asked_once_more_and_does_not_look_stored() {
        PlannedDay day = in("verplaatstelink.example");
        day.answer(day.with("piet", Role.PARTICIPANT), "ja");
        change(day, "datum", "2031-01-27");
        String link = Mail.link(day.world.mailTo(day.mail("piet")), "/antwoord/").replaceAll("\\?.*", "");
        Guest visitor = day.world.guest();
        Answered bare = visitor.get(link);
        assertThat(bare.page().selectFirst("h1").text()).isEqualTo("Kom je?");
        assertThat(bare.page().select("main [checked]")).isEmpty();
        Answered tapped = visitor.get(link + "?a=ja");
        assertThat(tapped.main()).contains("Nog één druk: je komt", "Dit is nog niet bewaard. Je zei ‘ik kom’ voor 20 januari.").doesNotContain("Wat nu bewaard is");
        change(day, "datum", "2031-02-03");
        Answered late = visitor.submit(tapped, "form[action^='/antwoord/']");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.main()).contains("De dag is intussen verplaatst.", "maandag 3 februari 2031");
        assertThat(visitor.submit(tapped, "#anders form, [aria-labelledby*=anders] form", "a", "nee").status()).as("another answer as well").isEqualTo(422);
        assertThat(visitor.submit(visitor.get(link + "?a=ja"), "form[action^='/antwoord/']").page().selectFirst("h1").text()).isEqualTo("Je antwoord is bewaard");
    }

    @Test
    void other_hours_or_another_place_on_the_same_day_are_told_and_ask_nobody_again() {
        PlannedDay day = in("anderuur.example");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.answer(piet, "ja");
        change(day, "begin", "10:00", "plek", "Het Groene Huis");
        Mail mail = day.world.mailTo(day.mail("piet"));
        assertThat(mail.subject()).contains("gewijzigd: Gezond ontwerpen");
        assertThat(mail.plain()).contains("De tijd is nu 10:00 – 16:30; dat was 09:30 – 16:30.", "De plek is nu Het Groene Huis, Korte Minrebroederstraat 2, Utrecht; dat was Stadhuis, Korte",
                "Je antwoord blijft staan").doesNotContain("verplaatst");
        assertThat(status(mail)).isEqualTo("ACCEPTED");
        assertThat(piet.get(day.circle).main()).contains("Je komt.");
        change(day, "thema", "Gezonder ontwerpen");
        assertThat(day.world.mailTo(day.mail("piet")).plain()).contains("Er is iets veranderd aan deze bijeenkomst").doesNotContain("De tijd is", "De plek is");
    }

    @Test
    void who_organises_sees_apart_who_has_to_say_again_and_reminds_them_as_well() {
        PlannedDay day = in("nogeens.example");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Guest bas = day.with("bas", Role.PARTICIPANT);
        day.answer(day.coordinator, "ja");
        day.answer(piet, "ja");
        day.answer(noor, "nee");
        day.answer(bas, "ja");
        change(day, "datum", "2031-01-27");
        day.answer(bas, "ja");
        assertThat(day.coordinator.get(day.circle).main()).contains("3 komen, waarvan 2 nog eens gevraagd", "3 moeten nog eens zeggen of ze komen", "0 nog geen antwoord");
        Answered answers = day.coordinator.get(day.href + "/antwoorden");
        assertThat(answers.main()).contains("3 komen, waarvan 2 nog eens gevraagd", "3 moeten nog eens zeggen of ze komen", "Zei ‘komt niet’ voor 20 januari; nog eens gevraagd.");
        assertThat(day.coordinator.get(day.href + "/antwoorden/csv").text()).contains("Komt (nog eens gevraagd)", "Komt niet (nog eens gevraagd)");
        assertThat(noor.get(day.circle).main()).contains("Je zei ‘ik kan niet’ voor 20 januari. De dag is verplaatst: kom je dan wel?");
        ReminderRun.at(day.world, Instant.parse("2031-01-21T08:00:00Z"));
        assertThat(day.world.mailTo(day.mail("piet")).subject()).contains("kom je ook?");
        assertThat(day.world.mailTo(day.mail("noor")).subject()).contains("kom je ook?");
        assertThat(day.world.mailsTo(day.mail("bas"))).as("he answered for this day").noneMatch(mail -> mail.subject().contains("kom je ook?"));
    }

    @Test
    void who_waits_keeps_her_place_in_the_line_and_back_on_the_old_day_the_old_answers_hold() {
        PlannedDay day = in("terugenheen.example");
        day.set("capacity = 1");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Guest noor = day.with("noor", Role.PARTICIPANT);
        day.answer(piet, "ja");
        day.answer(noor, "ja");
        change(day, "datum", "2031-02-03");
        assertThat(noor.get(day.circle).main()).contains("kom je dan ook? Je staat op de wachtlijst, als nummer 1.");
        assertThat(day.world.mailTo(day.mail("noor")).plain()).contains("van maandag 20 januari naar maandag 3 februari 2031.", "Tot je antwoordt, houd je je plaats op de wachtlijst.");
        change(day, "datum", "2031-01-20");
        Mail back = day.world.mailTo(day.mail("piet"));
        assertThat(back.plain()).contains("van maandag 3 februari naar maandag 20 januari 2031.", "Je antwoord blijft staan");
        assertThat(status(back)).isEqualTo("ACCEPTED");
        assertThat(piet.get(day.circle).main()).contains("Je komt.");
        assertThat(day.place("noor")).isEqualTo("waiting");
    }

    @Test
    void a_day_that_is_not_the_next_one_asks_on_home_among_what_is_asked() {
        PlannedDay day = in("verderop.example");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.answer(piet, "ja");
        day.world.owner().sql("insert into meetings.meeting (id, circle, number, theme, starts, ends) values (?, ?, 80, 'Eerst dit', '2031-01-06T08:30:00Z', '2031-01-06T15:30:00Z')")
                .params(UUID.randomUUID(), day.circleId).update();
        assertThat(piet.get(day.circle).main()).doesNotContain("Kom je dan?");
        change(day, "datum", "2031-01-27");
        Answered home = piet.get(day.circle);
        assertThat(home.main()).contains("‘Gezond ontwerpen’ is verplaatst naar 27 januari. Kom je dan?");
        assertThat(home.page().select("a[href='" + day.href + "/antwoord']")).isNotEmpty();
    }

    @Test
    void a_colleague_hears_from_when_to_when_too() {
        PlannedDay day = in("collegamee.example");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        piet.postRaw(day.href + "/antwoord", "a", "collega", "collega", "Kim", "email", "kim@collegamee.example");
        change(day, "datum", "2031-01-27");
        Mail mail = day.world.mailTo("kim@collegamee.example");
        assertThat(mail.subject()).contains("verplaatst naar 27 januari");
        assertThat(mail.plain()).contains("verplaatst van maandag 20 naar maandag 27 januari 2031.");
        assertThat(piet.get(day.circle).main()).contains("Je zei ‘ik stuur een collega’ voor 20 januari. De dag is verplaatst: geldt dat dan ook?");
    }

    @Test
    void an_answer_from_a_page_that_was_open_while_the_day_moved_does_not_count_for_the_new_day() {
        PlannedDay day = in("intussen.example");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        Answered home = piet.get(day.circle);
        Answered page = piet.get(day.href + "/antwoord");
        change(day, "datum", "2031-01-27");
        Answered refused = piet.submit(page, "form[action$='/antwoord']", "a", "ja");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.main()).contains("De dag is intussen verplaatst.", "maandag 27 januari 2031");
        assertThat(piet.submit(home, "form.lk-answers", "a", "ja").status()).isEqualTo(422);
        assertThat(day.place("piet")).isEmpty();
        piet.submit(refused, "form[action$='/antwoord']");
        assertThat(piet.get(day.circle).main()).contains("Je komt.");
    }

    @Test
    void on_the_day_itself_nobody_is_asked_again() {
        PlannedDay day = in("begonnen.example");
        Guest piet = day.with("piet", Role.PARTICIPANT);
        day.answer(piet, "ja");
        day.set("starts = now() - interval '1 hour', ends = now() + interval '1 hour'");
        assertThat(piet.get(day.circle).main()).contains("Je komt.").doesNotContain("kom je dan ook?");
        assertThat(day.coordinator.get(day.href + "/antwoorden").main()).contains("1 komen").doesNotContain("nog eens");
    }

    @Test
    void in_english_as_well() {
        PlannedDay day = in("moved.example");
        Guest ann = day.with("ann", Role.PARTICIPANT);
        day.world.owner().sql("update people.person set language = 'en' where id = ?").param(day.person("ann")).update();
        day.answer(ann, "ja");
        change(day, "datum", "2031-01-27");
        Mail mail = day.world.mailTo(day.mail("ann"));
        assertThat(mail.subject()).contains("moved to 27 January");
        assertThat(mail.plain()).contains("has moved from Monday 20 to Monday 27 January 2031.", "You said ‘I am coming’ for 20 January. The day has moved: are you coming then too?");
    }

    @Test
    void before_saving_it_says_that_everybody_is_told_and_afterwards_how_many_were() {
        PlannedDay day = in("hoeveel.example");
        day.seat("piet", Role.PARTICIPANT);
        day.seat("noor", Role.PARTICIPANT);
        assertThat(day.coordinator.get(day.href + "/gegevens").main()).contains("Verandert de dag, de tijd of de plek, dan krijgt iedereen daar meteen een mail over.");
        assertThat(change(day, "datum", "2031-01-27").text()).contains("Bewaard. 3 mensen krijgen bericht dat de dag verplaatst is.");
        assertThat(change(day, "plek", "Het Groene Huis").text()).contains("Bewaard. 3 mensen krijgen bericht van de wijziging.");
        assertThat(change(day, "opbrengsten", "Een plan").text()).contains("De gegevens zijn bewaard.").doesNotContain("mensen krijgen");
        assertThat(change(day, "datum", "", "begin", "", "einde", "").text()).contains("3 mensen krijgen bericht dat de datum vervalt.");
        assertThat(day.coordinator.get(day.href + "/gegevens").main()).contains("Zodra er een datum is, krijgt iedereen meteen een uitnodiging.");
        assertThat(change(day, "datum", "2031-02-10", "begin", "09:30", "einde", "16:30").text()).contains("3 mensen krijgen een uitnodiging voor in de agenda.");
        assertThat(day.world.mailTo(day.mail("piet")).subject()).as("what she heard last is what it moved from").contains("verplaatst naar 10 februari");
    }

    @Test
    void fewer_places_than_people_who_come_is_saved_and_said() {
        PlannedDay day = in("teweinig.example");
        day.answer(day.with("piet", Role.PARTICIPANT), "ja");
        day.answer(day.with("noor", Role.PARTICIPANT), "ja");
        assertThat(change(day, "plaatsen", "1").text()).contains("De gegevens zijn bewaard. Er komen al 2 mensen; niemand raakt een plek kwijt.");
        assertThat(change(day, "opbrengsten", "Een plan").text()).doesNotContain("raakt een plek kwijt");
        assertThat(day.place("noor")).isEqualTo("seated");
    }

    /** On Monday 20 January 2031, from half past nine to half past four. */
    private static PlannedDay in(String domain) {
        PlannedDay day = PlannedDay.in(domain, Duration.ofDays(30));
        day.set("starts = '2031-01-20T08:30:00Z', ends = '2031-01-20T15:30:00Z'");
        return day;
    }

    private static Answered change(PlannedDay day, String... fields) {
        Answered saved = day.coordinator.submit(day.coordinator.get(day.href + "/gegevens"), FACTS, fields);
        assertThat(saved.status()).as(saved.main()).isEqualTo(200);
        return saved;
    }

    private static String status(Mail mail) {
        VEvent event = Biweekly.parse(mail.calendar()).first().getEvents().getFirst();
        return event.getAttendees().getFirst().getParticipationStatus().getValue();
    }
}
