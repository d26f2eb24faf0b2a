package nl.leerkring.knowledge;

import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;

/** A circle of its own with people of different municipalities in it, for tests about what it knows. */
public final class KnowingCircle {

    public final World world;
    public final String domain;
    public final Guest coordinator;
    public final String circle;
    public final UUID id;

    private KnowingCircle(World world, String domain) {
        this.world = world;
        this.domain = domain;
        this.coordinator = world.signedIn("coordinator@" + domain, "Cora Coördinator");
        this.circle = world.circle(coordinator, "Kring " + domain.replace('.', ' '));
        this.id = world.owner().sql("select id from circles.circle where slug = ?").param(circle.substring("/kring/".length())).query(UUID.class).single();
    }

    /** @param domain a mail domain that no other test uses */
    public static KnowingCircle in(String domain) {
        return in(World.shared(), domain);
    }

    public static KnowingCircle in(World world, String domain) {
        return new KnowingCircle(world, domain);
    }

    /** A participant of this municipality. */
    public Guest from(String municipality) {
        return from(municipality, municipality.toLowerCase(java.util.Locale.ROOT));
    }

    public Guest from(String municipality, String name) {
        world.person(mail(name), name);
        world.owner().sql("update people.person set organisation = (select id from people.organisation where name = ?) where email = ?").params(municipality, mail(name)).update();
        return world.member(circle, mail(name), name, Role.PARTICIPANT);
    }

    public Guest with(String name, Role role) {
        return world.member(circle, mail(name), name, role);
    }

    public String mail(String name) {
        return name + "@" + domain;
    }

    /** Writes a card; what is filled in are names and values. @return its page */
    public Answered write(Guest by, String kind, String... fields) {
        return write(by, "/nieuw?soort=" + kind, fields, true);
    }

    /** Of another card. */
    public Answered grow(Guest by, String kind, String source, String... fields) {
        return write(by, "/nieuw?soort=" + kind + "&kaart=" + id(source), fields, true);
    }

    /** The same, when it will not do. */
    public Answered refused(Guest by, String kind, String source, String... fields) {
        return write(by, "/nieuw?soort=" + kind + "&kaart=" + id(source), fields, false);
    }

    private Answered write(Guest by, String form, String[] fields, boolean works) {
        Answered answered = by.submit(by.get(circle + "/kennis" + form), "form[action$='/kennis'][method=post]", fields);
        if (answered.status() != (works ? 200 : 422)) {
            throw new AssertionError(answered.status() + " " + answered.main());
        }
        return answered;
    }

    /** The last part of the address of a card. */
    public static String id(String path) {
        return path.replaceAll(".*/kennis/([0-9a-f-]{36}).*", "$1");
    }

    /** Where somebody says whether this card may be read further. */
    public static String consent(String card) {
        return "/mijn/toestemmingen/" + id(card);
    }

    /** Somebody who is asked says "ja" or "nee" to what stands there now. */
    public static Answered consent(Guest by, String card, String answer) {
        return by.submit(by.get(consent(card)), "form[action^='/mijn/toestemmingen/']", "antwoord", answer);
    }

    /** This municipality recognises it, in one tap. */
    public Answered recognise(Guest by, String card) {
        return by.submit(by.get(card), "form[action$='/herkenning']");
    }

    public Answered say(Guest by, String card, String status, String note) {
        return by.submit(by.get(card), "form[action$='/stand']", "status", status, "toelichting", note);
    }
}
