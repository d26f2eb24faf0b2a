package nl.leerkring.proof;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.circles.Role;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;
import nl.leerkring.world.World;
import org.jsoup.nodes.Document;

/** One signed-in person for each role, and fresh circles in which they have it. */
final class Roles {

    private final World world;
    private final Map<String, Guest> guests = new LinkedHashMap<>();
    private final Set<String> posted = new HashSet<>();

    Roles(World world) {
        this.world = world;
        guests.put("visitor", world.guest());
        for (String role : new String[] {"stranger", "alumnus", "observer", "participant", "facilitator", "coordinator", "administrator"}) {
            guests.put(role, world.signedIn(email(role), "Rol " + role));
        }
        administer();
    }

    private void administer() {
        world.owner().sql("insert into identity.administrator (person) select id from people.person where email = ? on conflict do nothing")
                .param(email("administrator")).update();
    }

    List<String> names() {
        return List.copyOf(guests.keySet());
    }

    /** Asks for an address, as this role. */
    Answered get(String role, String path, String... headers) {
        if (posted.remove(role)) {
            here(role);
        }
        return guests.get(role).once("GET", path, null, "", headers);
    }

    /** Posts only the token, as this role. */
    Answered post(String role, String path, String... headers) {
        posted.add(role);
        byte[] token = ("_csrf=" + here(role).select("meta[name=csrf-token]").attr("content")).getBytes();
        return guests.get(role).once("POST", path, token, "application/x-www-form-urlencoded", headers);
    }

    /** A cheap page, as somebody who is signed in, though an earlier post ended the session or made this person leave for good. */
    private Document here(String role) {
        Document page = guests.get(role).once("/hulp-bestaat-niet").page();
        if (role.equals("visitor") || !page.select("form[action=/uitloggen]").isEmpty()) {
            return page;
        }
        world.person(email(role), "Rol " + role);
        administer();
        guests.put(role, world.enter(world.guest(), email(role)));
        return guests.get(role).once("/hulp-bestaat-niet").page();
    }

    /** A circle in which each of these roles has its seat and one meeting is planned; made behind the scenes because the walk makes very many. */
    String circle(List<String> roles) {
        UUID circle = UUID.randomUUID();
        String slug = "rollen-" + circle;
        world.owner().sql("insert into circles.circle (id, slug, name, visibility) values (?, ?, 'Kring van de rollen', 'open')")
                .param(circle).param(slug).update();
        world.owner().sql("""
                insert into circles.seat (id, circle, person, role)
                select gen_random_uuid(), ?, id, split_part(email, '@', 1) from people.person where email = any(?)
                """).param(circle).param(Stream.of(Role.values()).map(Role::code).filter(roles::contains).map(Roles::email).toArray(String[]::new)).update();
        world.owner().sql("""
                insert into meetings.meeting (id, circle, number, theme, starts, ends)
                values (gen_random_uuid(), ?, 1, 'Agenderen', now() + interval '30 days', now() + interval '30 days 7 hours')
                """).param(circle).update();
        return slug;
    }

    private static String email(String role) {
        return role + "@rollen.example";
    }
}
