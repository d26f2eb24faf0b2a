package nl.leerkring.world;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The circle that really ran in 2016–2017, with its public facts; hosts, hours and people are made up and carry names that show it.
 * Everything goes in by the pages that people use.
 */
public final class ExampleCircle {

    private final World world;

    public ExampleCircle(World world) {
        this.world = world;
    }

    /** Signed-in people by role. */
    public Map<String, Guest> build() {
        Map<String, Guest> people = new LinkedHashMap<>();
        Guest coordinator = world.signedIn("carla@platform31.example", "Carla Coördinator");
        people.put("visitor", world.guest());
        people.put("coordinator", coordinator);
        world.circle(coordinator, "Leerkring gezondheid en ruimte");
        return people;
    }
}
