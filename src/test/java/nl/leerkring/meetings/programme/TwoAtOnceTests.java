package nl.leerkring.meetings.programme;

import static nl.leerkring.meetings.programme.Building.CHANGE;
import static nl.leerkring.meetings.programme.Building.NEW;
import static nl.leerkring.meetings.programme.Building.add;
import static nl.leerkring.meetings.programme.Building.day;
import static nl.leerkring.meetings.programme.Building.id;
import static nl.leerkring.meetings.programme.Building.item;
import static nl.leerkring.meetings.programme.Building.lines;
import static nl.leerkring.meetings.programme.Building.stand;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** Two organisers who build the same day. */
class TwoAtOnceTests {

    @Test
    void a_new_order_made_on_a_stale_page_changes_nothing() {
        PlannedDay day = day("oude-volgorde");
        add(day, "Een", "overig", 30);
        add(day, "Twee", "overig", 30);
        String first = stand(day);
        day.coordinator.postRaw(item(day, "Een") + "/plek", "naar", "omlaag");
        day.coordinator.postRaw(day.href + "/programma/volgorde", "stand", first, "id", id(day, "Een"), "id", id(day, "Twee"));
        assertThat(lines(day)).containsExactly("09:30 Twee", "10:00 Een");
        day.coordinator.postRaw(item(day, "Een") + "/plek", "naar", "omhoog");
        String stale = stand(day);
        add(day, "Drie", "overig", 30, "moment", "eerst");
        Answered refused = day.coordinator.postRaw(day.href + "/programma/volgorde", "stand", stale, "id", id(day, "Twee"), "id", id(day, "Een"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(day.coordinator.postRaw(day.href + "/programma/volgorde", "stand", stand(day), "id", "geen id").status()).isEqualTo(409);
        assertThat(lines(day)).containsExactly("09:30 Drie", "10:00 Een", "10:30 Twee");
    }

    @Test
    void who_saves_second_sees_what_changed_and_keeps_what_he_typed() {
        PlannedDay day = day("twee");
        add(day, "Opening", "opening", 15);
        Answered opened = day.coordinator.get(item(day, "Opening") + "/wijziging");
        Guest fenna = day.with("fenna", Role.FACILITATOR);
        fenna.submit(fenna.get(item(day, "Opening") + "/wijziging"), CHANGE, "zaal", "Bibliotheek", "leider", day.person("fenna").toString());
        Answered second = day.coordinator.submit(opened, CHANGE, "zaal", "Dorpshuis");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.main()).contains("Iemand anders heeft dit net ook gewijzigd", "Zaal of plek: Bibliotheek", "Wie leidt het?: fenna");
        assertThat(second.page().selectFirst("[name=zaal]").val()).isEqualTo("Dorpshuis");
        assertThat(day.coordinator.submit(second, CHANGE).main()).contains("Dorpshuis");
    }

    @Test
    void who_saves_what_somebody_else_took_out_keeps_what_he_typed_and_can_put_it_in_again() {
        PlannedDay day = day("weg");
        add(day, "Opening", "opening", 15);
        Answered opened = day.coordinator.get(item(day, "Opening") + "/wijziging");
        day.with("fenna", Role.FACILITATOR).postRaw(item(day, "Opening") + "/verwijdering");
        Answered second = day.coordinator.submit(opened, CHANGE, "zaal", "Dorpshuis");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.main()).contains("net uit het programma gehaald");
        day.coordinator.submit(second, NEW);
        assertThat(lines(day)).containsExactly("09:30 Opening");
        assertThat(day.coordinator.get(day.href + "/programma").main()).contains("Dorpshuis");
    }

    @Test
    void moving_and_writing_at_once_ends_with_every_item_in_one_place() throws Exception {
        PlannedDay day = day("tegelijk");
        List<String> titles = List.of("Een", "Twee", "Drie", "Vier");
        for (String title : titles) {
            add(day, title, "overig", 30);
        }
        Guest fenna = day.with("fenna", Role.FACILITATOR);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Guest who = i % 2 == 0 ? day.coordinator : fenna;
            String title = titles.get(i % 4);
            String item = item(day, title);
            String to = i % 3 == 0 ? "omhoog" : "omlaag";
            work.add(i % 5 == 0 ? () -> who.postRaw(item + "/wijziging", "titel", title, "pijler", "overig", "minuten", "30", "versie", "1", "moment", "eerst").status()
                    : () -> who.postRaw(item + "/plek", "naar", to).status());
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> done : threads.invokeAll(work)) {
                assertThat(done.get()).isIn(200, 409);
            }
        }
        assertThat(lines(day)).extracting(line -> line.substring(0, 5)).containsExactly("09:30", "10:00", "10:30", "11:00");
        assertThat(lines(day)).extracting(line -> line.substring(6)).containsExactlyInAnyOrderElementsOf(titles);
    }
}
