package nl.leerkring.meetings.programme;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import org.jsoup.nodes.Element;

/** Fills a day by its pages, and reads it back. */
final class Building {

    static final String NEW = "form[action$='/programma']";
    static final String CHANGE = "form[action$='/wijziging']";

    static PlannedDay day(String name) {
        PlannedDay day = PlannedDay.in(name + ".programma.example", Duration.ofDays(30));
        day.set("starts = '2031-03-20T08:30:00Z', ends = '2031-03-20T15:30:00Z'"); // 09:30 – 16:30 in Amsterdam
        return day;
    }

    static Answered add(PlannedDay day, String title, String pillar, int minutes, String... more) {
        List<String> fields = new ArrayList<>(List.of("titel", title, "pijler", pillar, "minuten", String.valueOf(minutes)));
        fields.addAll(List.of(more));
        return day.coordinator.submit(day.coordinator.get(day.href + "/programma/nieuw"), NEW, fields.toArray(String[]::new));
    }

    /** "09:30 Inloop", in order; items side by side share their time. */
    static List<String> lines(PlannedDay day) {
        List<String> lines = new ArrayList<>();
        for (Element block : day.coordinator.get(day.href + "/programma").page().select(".lk-slot")) {
            String time = block.selectFirst("time").text();
            block.select("a.lk-slot__title").forEach(title -> lines.add(time + " " + title.text()));
        }
        return lines;
    }

    static String id(PlannedDay day, String title) {
        return day.world.owner().sql("select id from meetings.programme_item where meeting = ? and title = ?").params(day.meeting, title)
                .query(UUID.class).single().toString();
    }

    static String item(PlannedDay day, String title) {
        return day.href + "/programma/" + id(day, title);
    }

    static String stand(PlannedDay day) {
        String address = day.coordinator.get(day.href + "/programma").page().selectFirst("[data-reorder]").attr("data-reorder");
        return address.substring(address.indexOf("stand=") + 6);
    }

    private Building() {
    }
}
