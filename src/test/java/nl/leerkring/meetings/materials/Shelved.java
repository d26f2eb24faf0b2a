package nl.leerkring.meetings.materials;

import java.time.Duration;
import java.util.UUID;
import nl.leerkring.world.Parcel;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;

/** A planned day with one item in its programme, to put documents at. */
final class Shelved {

    final PlannedDay day;
    final String item;

    private Shelved(PlannedDay day) {
        this.day = day;
        this.item = item("Verdieping wonen");
    }

    static Shelved in(String domain) {
        return new Shelved(PlannedDay.in(domain, Duration.ofDays(20)));
    }

    /** The address of a new item. */
    String item(String title, String... more) {
        String[] fields = new String[6 + more.length];
        System.arraycopy(new String[] {"titel", title, "pijler", "verdieping", "minuten", "60"}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        day.coordinator.postRaw(day.href + "/programma", fields);
        return day.href + "/programma/" + day.world.owner().sql("select id from meetings.programme_item where meeting = ? and title = ?")
                .params(day.meeting, title).query(UUID.class).single();
    }

    Answered put(Guest by, String name, byte[] bytes) {
        return new Parcel().file("bestand", name, bytes).send(by, item + "/stukken");
    }

    /** The address of the first file on the page of the item. */
    String file() {
        return day.coordinator.get(item).page().select("a[href^='/bestand/']").attr("href");
    }
}
