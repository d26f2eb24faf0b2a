package nl.leerkring.network;

import java.util.UUID;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;

/** People of different circles who know nothing of each other, for tests about the network. */
public final class Acquaintances {

    public final World world;
    public final String domain;

    /** @param domain a mail domain that no other test uses */
    public Acquaintances(String domain) {
        this(World.shared(), domain);
    }

    public Acquaintances(World world, String domain) {
        this.world = world;
        this.domain = domain;
    }

    public String mail(String name) {
        return name + "@" + domain;
    }

    /** In a circle of her own, with this in her profile: names and values. */
    public Guest person(String name, String organisation, String... profile) {
        Guest coordinator = world.signedIn("coordinator-" + name + "@" + domain, "Coördinator van " + name);
        Guest guest = world.member(circle(coordinator, name), mail(name), name, Role.PARTICIPANT);
        String[] fields = new String[profile.length + 2];
        fields[0] = "gemeente";
        fields[1] = organisation;
        System.arraycopy(profile, 0, fields, 2, profile.length);
        Answered saved = guest.submit(guest.get("/mijn/profiel"), "form[action='/mijn/profiel']", fields);
        if (saved.status() != 200) {
            throw new AssertionError(saved.status() + " " + saved.main());
        }
        return guest;
    }

    private String circle(Guest coordinator, String name) {
        return world.circle(coordinator, "Kring van " + name + " " + domain.replace('.', ' '));
    }

    /** The same, who wants to be found. */
    public Guest listed(String name, String organisation, String... profile) {
        Guest guest = person(name, organisation, profile);
        list(guest);
        return guest;
    }

    public Answered list(Guest guest) {
        return guest.submit(guest.get("/mijn/netwerk"), "form[action='/mijn/netwerk']");
    }

    public Answered unlist(Guest guest) {
        return guest.submit(guest.get("/mijn/netwerk"), "form[action='/mijn/netwerk/einde']");
    }

    /** Who is found shows from whom she learns as well. */
    public Answered show(Guest guest) {
        return guest.submit(guest.get("/mijn/netwerk"), "form[action='/mijn/netwerk']", "leren", "ja");
    }

    public UUID id(String name) {
        return world.owner().sql("select id from people.person where email = ?").param(mail(name)).query(UUID.class).single();
    }

    /** Her page in the network. */
    public String page(String name) {
        return "/netwerk/mensen/" + id(name);
    }

    /** Asks to be introduced. */
    public Answered ask(Guest by, String other, String why) {
        return by.submit(by.get(page(other) + "/kennismaking"), "form[action$='/kennismaking']", "waarom", why);
    }
}
