package nl.leerkring.knowledge.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.database.Key;
import nl.leerkring.circles.OwnCircles;
import nl.leerkring.knowledge.CheckIns;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.knowledge.Reply;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import org.junit.jupiter.api.Test;

/** What comes back: once, at its own rhythm, one question at a time; and it sleeps rather than nags. */
class CheckInTests {

    private static final Duration DAY = Duration.ofDays(1);

    private final Instant now = Instant.now();

    private void pass(KnowingCircle here, Instant moment) {
        here.world.bean(Rhythm.class).planned(moment);
        here.world.bean(CheckInMails.class).planned(moment);
    }

    private static String running(KnowingCircle here, Guest by, String title, int weeks) {
        String experiment = here.write(by, "experiment", "titel", title, "voorspelling", "Het lukt.", "ritme", String.valueOf(weeks)).path();
        by.submit(by.get(experiment), "form[action$='/start']");
        return experiment;
    }

    /** It began so many days ago. */
    private static void since(KnowingCircle here, String card, int days) {
        here.world.owner().sql("update knowledge.card set began = began - make_interval(days => ?), made = made - make_interval(days => ?) where id = ?::uuid").params(days, days, KnowingCircle.id(card)).update();
    }

    private List<Mail> mails(KnowingCircle here, String name) {
        return here.world.mailsTo(here.mail(name)).stream().filter(mail -> mail.subject().contains("hoe gaat het ermee")).toList();
    }

    private int asked(KnowingCircle here, String card) {
        return here.world.owner().sql("select count(*) from knowledge.check_in where card = ?::uuid").param(KnowingCircle.id(card)).query(Integer.class).single();
    }

    @Test
    void an_experiment_asks_at_its_own_rhythm_on_home_and_by_one_mail_and_is_answered_without_signing_in() {
        KnowingCircle here = KnowingCircle.in("ritme.example");
        Guest zwolle = here.from("Zwolle");
        String experiment = running(here, zwolle, "Elke maand lopen", 2);
        since(here, experiment, 13);
        pass(here, now);
        assertThat(mails(here, "zwolle")).as("not yet").isEmpty();
        since(here, experiment, 1);
        pass(here, now);
        pass(here, now);
        assertThat(mails(here, "zwolle")).hasSize(1);
        Mail mail = mails(here, "zwolle").getFirst();
        assertThat(mail.plain()).contains("Hoe gaat het met ‘Elke maand lopen’?", "omdat jij dit trekt");
        assertThat(zwolle.get(here.circle).main()).contains("Hoe gaat het met ‘Elke maand lopen’?");
        Guest outside = here.world.guest();
        String link = Mail.link(mail, "/opvolging/");
        Answered page = outside.get(link);
        assertThat(page.main()).contains("Het gaat moeizaam");
        assertThat(asked(here, experiment)).as("looking changes nothing").isEqualTo(1);
        Answered done = outside.submit(page, "form[action*='/opvolging/']", "antwoord", "moeizaam", "toelichting", "Het regent te veel.");
        assertThat(done.main()).contains("Dank je.", "Nu is er niets te antwoorden");
        assertThat(zwolle.get(experiment).main()).contains("Het gaat moeizaam: Het regent te veel.");
        assertThat(zwolle.get(here.circle).main()).doesNotContain("Hoe gaat het met ‘Elke maand lopen’?");
        pass(here, now.plus(DAY.multipliedBy(13)));
        assertThat(asked(here, experiment)).isEqualTo(1);
        pass(here, now.plus(DAY.multipliedBy(15)));
        assertThat(asked(here, experiment)).isEqualTo(2);
        assertThat(mails(here, "zwolle")).hasSize(2);
    }

    @Test
    void all_that_is_due_goes_in_one_mail_and_never_two_in_a_week() {
        KnowingCircle here = KnowingCircle.in("eenmail.example");
        Guest zwolle = here.from("Zwolle");
        for (String title : List.of("Eerste proef", "Tweede proef")) {
            since(here, running(here, zwolle, title, 1), 8);
        }
        pass(here, now);
        assertThat(mails(here, "zwolle")).hasSize(1);
        assertThat(mails(here, "zwolle").getFirst().plain()).contains("Eerste proef", "Tweede proef");
        assertThat(zwolle.get(here.circle + "/kennis/opvolging").main()).contains("Hierna nog 1.");
        since(here, running(here, zwolle, "Derde proef", 1), 8);
        pass(here, now.plus(DAY.multipliedBy(3)));
        assertThat(mails(here, "zwolle")).hasSize(1);
        pass(here, now.plus(DAY.multipliedBy(8)));
        assertThat(mails(here, "zwolle")).hasSize(2);
        assertThat(mails(here, "zwolle").getFirst().plain()).contains("Derde proef").doesNotContain("Eerste proef");
    }

    @Test
    void what_is_not_answered_sleeps_is_asked_no_more_and_wakes_by_an_answer_or_by_hand() {
        KnowingCircle here = KnowingCircle.in("slaap.example");
        Guest zwolle = here.from("Zwolle");
        String experiment = running(here, zwolle, "Een stille proef", 1);
        since(here, experiment, 8);
        pass(here, now);
        Instant later = now.plus(DAY.multipliedBy(Rhythm.PATIENCE + 2L));
        pass(here, later);
        assertThat(zwolle.get(experiment).main()).contains("slaapt", "Er kwam geen antwoord");
        for (int week = 1; week < 10; week++) {
            pass(here, later.plus(DAY.multipliedBy(7L * week)));
        }
        assertThat(mails(here, "zwolle")).as("asked once").hasSize(1);
        assertThat(zwolle.get(here.circle).main()).doesNotContain("Hoe gaat het met ‘Een stille proef’?");
        assertThat(zwolle.submit(zwolle.get(experiment), "form[action$='/wekker']").main()).contains("De kaart is wakker.");
        pass(here, later.plus(DAY.multipliedBy(8)));
        assertThat(asked(here, experiment)).isEqualTo(2);
        pass(here, later.plus(DAY.multipliedBy(8L + Rhythm.PATIENCE + 2)));
        UUID last = here.world.owner().sql("select id from knowledge.check_in where card = ?::uuid order by due desc limit 1").param(KnowingCircle.id(experiment)).query(UUID.class).single();
        assertThat(zwolle.get(experiment).main()).contains("slaapt");
        assertThat(zwolle.postRaw(here.circle + "/kennis/opvolging/" + last, "antwoord", "goed").main()).contains("Dank je.");
        assertThat(zwolle.get(experiment).main()).doesNotContain("slaapt");
    }

    @Test
    void half_a_year_later_somebody_is_asked_once_whether_she_still_does_it_and_no_is_told_on_the_card() {
        KnowingCircle here = KnowingCircle.in("halfjaar.example");
        Guest zwolle = here.from("Zwolle");
        String routine = here.write(zwolle, "routine", "titel", "Lopen is gewoon", "functie", "wijkteam").path();
        pass(here, now.plus(DAY.multipliedBy(150)));
        assertThat(asked(here, routine)).isZero();
        pass(here, now.plus(DAY.multipliedBy(190)));
        pass(here, now.plus(DAY.multipliedBy(390)));
        assertThat(asked(here, routine)).isEqualTo(1);
        assertThat(mails(here, "zwolle").getLast().plain()).contains("Doe je dit nog: ‘Lopen is gewoon’?");
        UUID id = here.world.owner().sql("select id from knowledge.check_in where card = ?::uuid").param(KnowingCircle.id(routine)).query(UUID.class).single();
        zwolle.postRaw(here.circle + "/kennis/opvolging/" + id, "antwoord", "nee", "toelichting", "De collega is weg.");
        assertThat(zwolle.get(routine).main()).contains("Zwolle stopte ermee De collega is weg.", "Nee, niet meer: De collega is weg.");
    }

    @Test
    void the_verb_on_the_door_answers_once_however_often_and_only_ones_own_question() {
        KnowingCircle here = KnowingCircle.in("opvolgdeur.example");
        Guest zwolle = here.from("Zwolle");
        Guest assen = here.from("Assen");
        String experiment = running(here, zwolle, "Aan de deur", 1);
        since(here, experiment, 8);
        pass(here, now);
        UUID id = here.world.owner().sql("select id from knowledge.check_in where card = ?::uuid").param(KnowingCircle.id(experiment)).query(UUID.class).single();
        CheckIns door = here.world.bean(CheckIns.class);
        assertThat(door.answer(key(here, "assen"), id, Reply.WELL, "")).isFalse();
        assertThat(assen.postRaw(here.circle + "/kennis/opvolging/" + id, "antwoord", "goed").status()).isEqualTo(404);
        assertThat(door.answer(key(here, "zwolle"), id, Reply.YES, "")).as("no answer to this question").isFalse();
        assertThat(door.answer(key(here, "zwolle"), id, Reply.WELL, "Prima")).isTrue();
        assertThat(door.answer(key(here, "zwolle"), id, Reply.WELL, "Prima")).isTrue();
        assertThat(zwolle.get(experiment).page().select("#verloop ~ *, section[aria-labelledby=verloop] li").eachText().stream().filter(line -> line.contains("Prima"))).hasSize(1);
        assertThat(zwolle.postRaw(here.circle + "/kennis/opvolging/" + id, "antwoord", "gekkigheid").status()).isEqualTo(422);
        assertThat(zwolle.postRaw(here.circle + "/kennis/opvolging/" + id, "antwoord", "goed", "toelichting", "x".repeat(1001)).status()).isEqualTo(422);
    }

    private static Key key(KnowingCircle here, String name) {
        UUID person = here.world.owner().sql("select id from people.person where email = ?").param(here.mail(name)).query(UUID.class).single();
        return new OwnCircles(person, Set.of(here.id));
    }

    @Test
    void a_link_ends_with_the_seat_and_after_ninety_days() {
        KnowingCircle here = KnowingCircle.in("opvolglink.example");
        Guest zwolle = here.from("Zwolle");
        since(here, running(here, zwolle, "Een proef", 1), 8);
        pass(here, now);
        String link = Mail.link(mails(here, "zwolle").getFirst(), "/opvolging/");
        assertThat(here.world.guest().get(link).status()).isEqualTo(200);
        here.world.owner().sql("update knowledge.check_link set made = ? where person = (select id from people.person where email = ?)")
                .params(now.minus(DAY.multipliedBy(91)).atOffset(ZoneOffset.UTC), here.mail("zwolle")).update();
        assertThat(here.world.guest().get(link).status()).isEqualTo(404);
        assertThat(here.world.guest().get("/opvolging/onzin").main()).contains("Deze link werkt niet meer");
    }

    @Test
    void who_left_and_circles_that_closed_are_asked_nothing() {
        KnowingCircle here = KnowingCircle.in("opvolgweg.example");
        Guest zwolle = here.from("Zwolle");
        String experiment = running(here, zwolle, "Een proef", 1);
        since(here, experiment, 8);
        here.world.owner().sql("update circles.circle set archived = now() where id = ?").param(here.id).update();
        pass(here, now);
        assertThat(mails(here, "zwolle")).isEmpty();
    }
}
