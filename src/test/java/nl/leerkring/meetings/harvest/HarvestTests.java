package nl.leerkring.meetings.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.junit.jupiter.api.Test;

/** What each person takes home from a day. */
class HarvestTests {

    private static final String FORM = "form[action$='/oogst']";

    @Test
    void a_card_is_for_oneself_or_told_with_or_without_a_name_and_private_is_private() {
        PlannedDay day = PlannedDay.in("oogst.example", Duration.ofHours(-2));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Guest joris = day.with("joris", Role.PARTICIPANT);
        assertThat(noor.get(day.circle).main()).contains("Wat neem je mee?");
        Answered page = noor.get(day.href + "/oogst");
        assertThat(add(noor, page, "Geheim idee over de wethouder", "mij").main()).contains("Je kaart is bewaard.", "Geheim idee over de wethouder");
        add(noor, page, "Met bewoners door de wijk lopen", "kring");
        add(noor, page, "Minder vergaderen", "naamloos");
        assertThat(joris.get(day.href + "/oogst").main()).doesNotContain("Geheim idee", "Met bewoners", "Minder vergaderen");
        String told = day.coordinator.get(day.href + "/oogst").main();
        assertThat(told).contains("Met bewoners door de wijk lopen", "een idee · noor", "Minder vergaderen", "zonder naam").doesNotContain("Geheim idee");
        assertThat(day.coordinator.get(day.circle + "/logboek").main()).doesNotContain("Geheim", "Met bewoners");
        assertThat(day.with("olaf", Role.OBSERVER).get(day.href + "/oogst").status()).isEqualTo(404);
        assertThat(day.world.signedIn("vreemd@oogst-elders.example", "Vreemd").get(day.href + "/oogst").status()).isEqualTo(404);
        assertThat(day.world.guest().get(day.href + "/oogst").path()).isEqualTo("/inloggen");
    }

    @Test
    void the_database_itself_gives_a_private_card_to_nobody_else() {
        PlannedDay day = PlannedDay.in("oogstslot.example", Duration.ofHours(-2));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        add(noor, noor.get(day.href + "/oogst"), "Alleen van mij", "mij");
        add(noor, noor.get(day.href + "/oogst"), "Voor ons", "kring");
        assertThat(read(day.world, Key.circle(day.circleId), day)).containsExactly("Voor ons");
        assertThat(read(day.world, Key.circle(UUID.randomUUID()), day)).isEmpty();
    }

    private static List<String> read(World world, Key key, PlannedDay day) {
        return world.bean(Database.class).read(key, sql -> sql.sql("select take from meetings.harvest_card where meeting = ?").param(day.meeting).query(String.class).list());
    }

    @Test
    void a_card_that_is_sent_four_times_at_once_is_there_once() throws Exception {
        PlannedDay day = PlannedDay.in("oogstvaker.example", Duration.ofHours(-2));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        String id = UUID.randomUUID().toString();
        try (var all = Executors.newFixedThreadPool(4)) {
            var answers = all.invokeAll(Stream.generate(() -> (Callable<Integer>) () -> noor.postRaw(day.href + "/oogst", "id", id, "soort", "vraag", "meenemen", "Hoe verder?",
                    "zicht", "mij").status()).limit(4).toList());
            assertThat(answers.stream().map(each -> each.resultNow())).containsOnly(200);
        }
        assertThat(count(day)).isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_said_and_what_was_typed_stays() {
        PlannedDay day = PlannedDay.in("oogstfout.example", Duration.ofHours(-2));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Answered page = noor.get(day.href + "/oogst");
        Answered without = noor.submit(page, FORM, "meenemen", "Een idee", "voornemen", "Ik bel de GGD", "wanneer", "");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.main()).contains("Wanneer wil je dit gedaan hebben?", "Ik bel de GGD");
        assertThat(noor.submit(page, FORM, "meenemen", "").status()).isEqualTo(422);
        assertThat(noor.submit(page, FORM, "meenemen", "x".repeat(1001)).main()).contains("te lang");
        assertThat(noor.postRaw(day.href + "/oogst", "soort", "gekkigheid", "meenemen", "x", "zicht", "iedereen", "wanneer", "ooit", "voornemen", "y").status()).isEqualTo(422);
        assertThat(count(day)).isZero();
    }

    @Test
    void a_card_is_changed_on_the_page_as_it_is_and_removed_and_put_back_by_its_owner_alone() {
        PlannedDay day = PlannedDay.in("oogstwijzig.example", Duration.ofHours(-2));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        add(noor, noor.get(day.href + "/oogst"), "Eerste woorden", "kring");
        String one = day.href + "/oogst/" + day.world.owner().sql("select id from meetings.harvest_card where meeting = ?").param(day.meeting).query(UUID.class).single();
        Answered early = noor.get(one + "/wijziging");
        assertThat(noor.submit(early, "form[action$='/wijziging']", "meenemen", "Tweede woorden").main()).contains("De kaart is gewijzigd.", "Tweede woorden");
        Answered stale = noor.submit(early, "form[action$='/wijziging']", "meenemen", "Derde woorden");
        assertThat(stale.status()).isEqualTo(422);
        assertThat(stale.main()).contains("ook ergens anders", "Tweede woorden", "Derde woorden");
        for (String verb : List.of("/wijziging", "/verwijdering", "/herstel")) {
            assertThat(day.coordinator.postRaw(one + verb, "soort", "idee", "meenemen", "Gestolen", "zicht", "kring", "versie", "2").status()).as(verb).isEqualTo(404);
        }
        assertThat(noor.postRaw(one + "/verwijdering").main()).doesNotContain("Tweede woorden").contains("Maak ongedaan");
        assertThat(noor.postRaw(one + "/herstel").main()).contains("Tweede woorden");
    }

    @Test
    void cards_are_made_from_the_day_itself_until_a_week_after_it() {
        PlannedDay day = PlannedDay.in("oogsttijd.example", Duration.ofDays(2));
        Guest noor = day.with("noor", Role.PARTICIPANT);
        Answered early = noor.get(day.href + "/oogst");
        assertThat(early.main()).contains("van de dag zelf tot een week erna");
        assertThat(early.page().select(FORM)).isEmpty();
        assertThat(noor.postRaw(day.href + "/oogst", "soort", "idee", "meenemen", "Te vroeg", "zicht", "mij").status()).isEqualTo(422);
        day.set("starts = starts - interval '5 days', ends = ends - interval '5 days'");
        assertThat(noor.get(day.circle).main()).contains("Wat neem je mee van ‘Gezond ontwerpen’?");
        Answered page = noor.get(day.href + "/oogst");
        day.set("starts = starts - interval '6 days', ends = ends - interval '6 days'");
        Answered late = add(noor, page, "Te laat bedacht", "mij");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.main()).contains("tot een week erna");
        assertThat(noor.get(day.circle).main()).doesNotContain("Wat neem je mee");
    }

    static Answered add(Guest guest, Answered page, String take, String sight, String... more) {
        return guest.submit(page, FORM, Stream.concat(Stream.of("meenemen", take, "zicht", sight), Stream.of(more)).toArray(String[]::new));
    }

    private static int count(PlannedDay day) {
        return day.world.owner().sql("select count(*) from meetings.harvest_card where meeting = ?").param(day.meeting).query(Integer.class).single();
    }
}
