package nl.leerkring.library;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;

/** A circle with one planned day, whose shelf is filled by hand. */
public final class Bookcase {

    public final PlannedDay day;
    public final Guest coordinator;
    public final Guest piet;
    public final String href;

    private Bookcase(PlannedDay day) {
        this.day = day;
        this.coordinator = day.coordinator;
        this.piet = day.with("piet", Role.PARTICIPANT);
        this.href = day.circle + "/documenten";
    }

    public static Bookcase in(String domain) {
        return new Bookcase(PlannedDay.in(domain, Duration.ofDays(20)));
    }

    public Answered put(Guest by, String name, String words, String... fields) {
        Parcel parcel = new Parcel().file("bestand", name, words.getBytes(StandardCharsets.UTF_8));
        return fields(parcel, fields).send(by, href + "/nieuw");
    }

    public Answered link(Guest by, String address, String... fields) {
        return fields(new Parcel().field("link", address), fields).send(by, href + "/nieuw");
    }

    private static Parcel fields(Parcel parcel, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            parcel.field(fields[i], fields[i + 1]);
        }
        return parcel;
    }

    /** The address of the document with this title. */
    public String document(String title) {
        return coordinator.get(href).page().select("a.lk-item__title").stream().filter(link -> link.text().equals(title)).findFirst().orElseThrow().attr("href");
    }
}
