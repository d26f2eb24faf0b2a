package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Browser;
import nl.leerkring.world.Browser.Look;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** The page on which one says from a mail whether one used it: no link leads there but the one in that mail. */
class UsePageTests {

    @Test
    void it_is_valid_and_accessible_and_keeps_what_was_typed() throws Exception {
        PlannedDay day = PlannedDay.in("gebruiktpagina.example", Duration.ofDays(-60));
        UUID ana = day.seat("ana", Role.PARTICIPANT);
        String link = "/gebruikt/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq";
        day.world.owner().sql("insert into meetings.beat (meeting, person, beat, day, circle, sent, token) values (?, ?, 'use', current_date - 60, ?, now(), ?)")
                .params(day.meeting, ana, day.circleId, MessageDigest.getInstance("SHA-256").digest(link.substring(10).getBytes(StandardCharsets.UTF_8))).update();
        Guest visitor = day.world.guest();
        Answered page = visitor.get(link + "?a=nog-niet");
        assertThat(page.main()).contains("Heb je iets van die dag gebruikt", "Gezond ontwerpen");
        Answered wrong = visitor.submit(visitor.get(link), "form[action^='/gebruikt/']", "verhaal", "Lang ".repeat(300));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().selectFirst("textarea").text()).startsWith("Lang Lang");
        Map<String, String> html = new LinkedHashMap<>(Map.of("gebruikt", page.text(), "fout", wrong.text(), "weg", visitor.get("/gebruikt/weg").text()));
        assertThat(Nu.faults(html)).isEmpty();
        List<String> faults = new ArrayList<>();
        for (Look look : List.of(Look.NARROW, Look.PHONE, Look.DESK, Look.DARK_ENGLISH_DESK)) {
            Page window = Browser.as(day.world, visitor, look);
            window.navigate(link);
            Axe.faults(window).forEach(fault -> faults.add(look + ": " + fault));
            assertThat((int) window.evaluate("document.documentElement.scrollWidth - window.innerWidth")).as(look.toString()).isLessThanOrEqualTo(0);
            window.context().close();
        }
        assertThat(faults).isEmpty();
    }
}
