package nl.leerkring.visits;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.leerkring.circles.Role;
import nl.leerkring.meetings.PlannedDay;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.Parcel;

/** A day with a project visit in its programme, with a route of two stops. Noor and Omar take part, Gijs is of the host. */
public final class Trip {

    public final PlannedDay day;
    public final UUID item;
    public final String href;
    public final Guest noor;
    public final Guest omar;
    public final Guest gijs;

    private Trip(String domain) {
        day = PlannedDay.in(domain, Duration.ofMinutes(-30));
        noor = day.with("noor", Role.PARTICIPANT);
        omar = day.with("omar", Role.PARTICIPANT);
        gijs = day.with("gijs", Role.PARTICIPANT);
        day.world.owner().sql("update people.person set organisation = (select id from people.organisation where name = 'Breda') where id = ?").param(day.person("gijs")).update();
        day.set("host = (select id from people.organisation where name = 'Breda')");
        item = item("Projectbezoek", "projectbezoek");
        href = day.href + "/bezoek/" + item;
        halt("Het park", "coordinaten", "52.090700, 5.121400", "minuten", "15", "kijk", "De bankjes");
        halt("De school");
    }

    public static Trip in(String domain) {
        return new Trip(domain);
    }

    /** A new item in the programme. */
    public UUID item(String title, String pillar) {
        day.coordinator.postRaw(day.href + "/programma", "titel", title, "pijler", pillar, "minuten", "60");
        return day.world.owner().sql("select id from meetings.programme_item where meeting = ? and title = ?").params(day.meeting, title).query(UUID.class).single();
    }

    Answered halt(String title, String... more) {
        List<String> fields = new ArrayList<>(List.of("titel", title));
        fields.addAll(List.of(more));
        return day.coordinator.postRaw(href + "/haltes", fields.toArray(String[]::new));
    }

    public UUID stop(String title) {
        return day.world.owner().sql("select id from visits.stop where item = ? and title = ?").params(item, title).query(UUID.class).single();
    }

    public Answered observe(Guest who, String text, String... more) {
        List<String> fields = new ArrayList<>(List.of("soort", "zie", "tekst", text));
        fields.addAll(List.of(more));
        return who.postRaw(href + "/waarnemingen", fields.toArray(String[]::new));
    }

    public Answered photo(Guest who, byte[] bytes, String... fields) {
        Parcel parcel = new Parcel().file("foto", "IMG_2026.jpg", bytes);
        for (int i = 0; i < fields.length; i += 2) {
            parcel.field(fields[i], fields[i + 1]);
        }
        return parcel.send(who, href + "/fotos");
    }

    public List<String> texts() {
        return day.world.owner().sql("select text from visits.observation where item = ? and removed is null order by made, id").param(item).query(String.class).list();
    }

    public int count(String table) {
        return day.world.owner().sql("select count(*) from visits." + table + " where item = ?").param(item).query(Integer.class).single();
    }

    /** The scores that arrived, as theme and score. */
    public List<String> given() {
        return day.world.owner().sql("select theme || ' ' || score from visits.score where item = ? order by theme").param(item).query(String.class).list();
    }

    /** What the report of the day gets, for this person. */
    public Visited visited(Guest who) {
        String email = who == day.coordinator ? day.mail("coordinator") : day.mail("noor");
        var person = day.world.person(email, "");
        var viewer = new nl.leerkring.identity.Viewer(person.id(), person.name(), email, nl.leerkring.web.Language.NL, false, UUID.randomUUID(), "mail", "test", false);
        var seat = day.world.bean(nl.leerkring.circles.Seats.class).find(viewer, day.circle.substring("/kring/".length())).orElseThrow();
        return day.world.bean(Visits.class).of(seat, day.now().id()).getFirst();
    }

    /** A picture in one colour. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x5f9a56));
        pen.fillRect(0, 0, width, height);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
