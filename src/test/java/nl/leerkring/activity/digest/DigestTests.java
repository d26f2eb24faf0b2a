package nl.leerkring.activity.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.discussions.Talk;
import nl.leerkring.knowledge.KnowingCircle;
import nl.leerkring.notices.Topic;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Mail;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One digest a week at most, of what somebody has not seen. */
class DigestTests {

    private static final Instant TUESDAY = next(2);
    private static final java.util.concurrent.atomic.AtomicInteger MOMENT = new java.util.concurrent.atomic.AtomicInteger();
    private static World world;

    @BeforeAll
    static void start() {
        world = World.with(TestDatabase.fresh(), "--leerkring.jobs.enabled=false");
    }

    @AfterAll
    static void stop() {
        world.stop();
    }

    @Test
    void it_tells_what_she_has_not_seen_once_the_newest_last_and_at_most_once_a_week() {
        String circle = circle("eens");
        member(circle, "ana@eens.example", Role.PARTICIPANT);
        happened(circle, "plande een dag", true, TUESDAY.minusSeconds(7200));
        happened(circle, "schreef iets <b>vets</b>", true, TUESDAY.minusSeconds(3600));
        happened(circle, "zag alleen de coördinator", false, TUESDAY.minusSeconds(3600));
        rested();
        world.bean(Digests.class).planned(TUESDAY);
        List<Mail> mails = digests("ana@eens.example");
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).isEqualTo("Kring eens: nieuw sinds je er was");
        String plain = mails.getFirst().plain();
        assertThat(plain).contains("Je krijgt deze mail omdat", "Dit soort mails niet meer").doesNotContain("alleen de coördinator");
        assertThat(plain.indexOf("plande een dag")).isPositive().isLessThan(plain.indexOf("schreef iets"));
        assertThat(mails.getFirst().html()).doesNotContain("<b>vets</b>");
        happened(circle, "deed weer iets", true, TUESDAY.plusSeconds(3600));
        world.bean(Digests.class).planned(TUESDAY.plusSeconds(86_400));
        assertThat(digests("ana@eens.example")).as("not within a week").hasSize(1);
        rested();
        world.bean(Digests.class).planned(TUESDAY.plusSeconds(7 * 86_400));
        assertThat(digests("ana@eens.example")).hasSize(2);
        assertThat(digests("ana@eens.example").getFirst().plain()).contains("deed weer iets").doesNotContain("plande een dag");
        rested();
        world.bean(Digests.class).planned(TUESDAY.plusSeconds(14 * 86_400));
        assertThat(digests("ana@eens.example")).as("nothing new, no mail").hasSize(2);
    }

    @Test
    void who_has_seen_it_or_did_it_or_wants_none_or_just_got_another_mail_gets_none() {
        String circle = circle("geen");
        Guest seen = member(circle, "gezien@geen.example", Role.PARTICIPANT);
        member(circle, "stil@geen.example", Role.PARTICIPANT);
        member(circle, "gemaild@geen.example", Role.PARTICIPANT);
        member(circle, "oud@geen.example", Role.ALUMNUS);
        member(circle, "wel@geen.example", Role.OBSERVER);
        UUID doer = world.person("doener@geen.example", "Doener").id().value();
        member(circle, "doener@geen.example", Role.PARTICIPANT);
        UUID line = happened(circle, "deed iets", true, TUESDAY.minusSeconds(3600));
        world.owner().sql("update activity.happening set actor = ? where id = ?").params(doer, line).update();
        seen.postRaw(circle + "/gezien", "tot", line.toString());
        UUID silent = world.person("stil@geen.example", "x").id().value();
        world.owner().sql("insert into notices.preference (person, topic, mail, screen) values (?, ?, false, false)").params(silent, Topic.DIGEST.code()).update();
        rested();
        world.owner().sql("insert into notices.mail (id, person, kind, address, subject, plain, html, state, made) values (gen_random_uuid(), ?, 'ReminderMail', 'gemaild@geen.example', 'x', '', '', 'sent', ?)")
                .params(world.person("gemaild@geen.example", "x").id().value(), TUESDAY.minusSeconds(7200).atOffset(ZoneOffset.UTC)).update();
        world.bean(Digests.class).planned(TUESDAY);
        assertThat(digests("wel@geen.example")).hasSize(1);
        for (String nobody : List.of("gezien", "stil", "gemaild", "oud", "doener")) {
            assertThat(digests(nobody + "@geen.example")).as(nobody).isEmpty();
        }
        world.bean(Digests.class).planned(TUESDAY.plusSeconds(86_400));
        assertThat(digests("gemaild@geen.example")).as("a day later").hasSize(1);
    }

    @Test
    void nothing_goes_at_the_weekend_or_from_a_closed_circle() {
        String circle = circle("dicht");
        member(circle, "ana@dicht.example", Role.PARTICIPANT);
        happened(circle, "deed iets", true, TUESDAY.minusSeconds(3600));
        rested();
        world.bean(Digests.class).planned(TUESDAY.plusSeconds(4 * 86_400));
        assertThat(digests("ana@dicht.example")).isEmpty();
        world.owner().sql("update circles.circle set archived = now() where slug = ?").param(circle.substring(7)).update();
        world.bean(Digests.class).planned(TUESDAY.plusSeconds(6 * 86_400));
        assertThat(digests("ana@dicht.example")).isEmpty();
    }

    @Test
    void a_new_conversation_and_a_card_are_told_once_and_nothing_of_those_that_not_everybody_sees() {
        Talk talk = new Talk(world, "praatweek.example");
        String thread = talk.begin(talk.noor, "Wie heeft een groen plein?", "Weet jij het, @Olaf?");
        talk.say(talk.noor, thread, "En verder?");
        talk.noor.postRaw(thread + "/samenvatting", "tekst", "Niemand weet het.", "versie", "0");
        talk.team(talk.coordinator, "Alleen het team", "x");
        KnowingCircle here = KnowingCircle.in(world, "kennisweek.example");
        Guest zwolle = here.from("Zwolle");
        here.from("Assen");
        String experiment = here.write(zwolle, "experiment", "titel", "Samen lopen", "voorspelling", "Het lukt.", "ritme", "1").path();
        zwolle.submit(zwolle.get(experiment), "form[action$='/start']");
        here.write(zwolle, "praktijk", "titel", "Van ons tweeën", "zicht", "mij");
        rested();
        world.bean(Digests.class).planned(TUESDAY);
        String joris = digests(talk.day.mail("Joris")).getFirst().plain();
        assertThat(joris).containsOnlyOnce("/gesprekken/" + Talk.id(thread)).contains("‘Wie heeft een groen plein?’").doesNotContain("Alleen het team");
        assertThat(digests(talk.day.mail("Olaf"))).as("who was mentioned was told already").noneMatch(mail -> mail.plain().contains("begon het gesprek"));
        String assen = digests(here.mail("assen")).getFirst().plain();
        assertThat(assen).contains("begon met ‘Samen lopen’").doesNotContain("schreef een experiment op").doesNotContain("Van ons tweeën");
        assertThat(world.owner().sql("select count(*) from activity.happening where nl like '%Van ons tweeën%' and for_all").query(Integer.class).single()).isZero();
        rested();
        world.bean(Digests.class).planned(TUESDAY.plusSeconds(7 * 86_400));
        assertThat(digests(here.mail("assen"))).hasSize(1);
    }

    private static Instant next(int dayOfWeek) {
        LocalDate day = Dates.dayOf(Instant.now()).plusDays(7);
        return day.with(java.time.temporal.ChronoField.DAY_OF_WEEK, dayOfWeek).atTime(10, 0).atZone(Dates.AMSTERDAM).toInstant();
    }

    private static String circle(String name) {
        return world.circle(world.signedIn("coordinator@" + name + ".example", "Cora"), "Kring " + name);
    }

    private static Guest member(String circle, String email, Role role) {
        return world.member(circle, email, email.replaceAll("@.*", ""), role);
    }

    private static UUID happened(String circle, String what, boolean all, Instant at) {
        return world.owner().sql("""
                insert into activity.happening (id, circle, at, kind, nl, en, href, for_all)
                select activity.first_id(:at), id, :at, 'meeting', :what, :what, '/kring/' || slug || '/x' || :what, :all from circles.circle where slug = :slug returning id
                """).param("at", at.plusMillis(MOMENT.incrementAndGet()).atOffset(ZoneOffset.UTC)).param("what", what).param("all", all).param("slug", circle.substring(7)).query(UUID.class).single();
    }

    /** Mails until now are of long ago. */
    private static void rested() {
        world.owner().sql("update notices.mail set made = made - interval '40 days'").update();
    }

    private static List<Mail> digests(String email) {
        return world.mailsTo(email).stream().filter(mail -> mail.subject().contains("nieuw sinds je er was")).toList();
    }
}
