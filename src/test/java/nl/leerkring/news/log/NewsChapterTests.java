package nl.leerkring.news.log;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leerkring.circles.Role;
import nl.leerkring.news.NewsDay;
import nl.leerkring.world.Guest;
import org.junit.jupiter.api.Test;

/** What was told in the round, in the report of the day. */
class NewsChapterTests {

    @Test
    void what_was_told_waits_in_the_report_for_a_yes_and_leaves_it_when_it_is_withdrawn() {
        NewsDay news = NewsDay.today("nieuwsverslag.example");
        Guest noor = news.with("noor", Role.PARTICIPANT, "Gemeente Verslag");
        Guest joris = news.with("joris", Role.PARTICIPANT, "Gemeente Lezer");
        news.tell(noor, "Wij openden een park");
        news.tell(noor, "En een route");
        Guest coordinator = news.day.coordinator;
        coordinator.postRaw(news.day.href + "/verslag");
        assertThat(coordinator.get(news.day.href + "/verslag").main()).contains("Wat er nieuw was", "Wij openden een park", "— noor, Gemeente Verslag");
        coordinator.postRaw(news.day.href + "/verslag/publicatie");
        assertThat(joris.get(news.day.href + "/verslag").main()).doesNotContain("Wij openden een park", "En een route", "Wat er nieuw was");
        noor.submit(noor.get(news.day.href + "/verslag/citaten"), "form[action*='/citaten/']", "antwoord", "met-naam");
        assertThat(joris.get(news.day.href + "/verslag").main()).contains("Wat er nieuw was", "Wij openden een park").doesNotContain("En een route");
        noor.postRaw(news.href + "/" + news.told("Wij openden een park") + "/intrekking");
        assertThat(joris.get(news.day.href + "/verslag").main()).doesNotContain("Wij openden een park", "Wat er nieuw was");
    }
}
