package nl.leerkring.world;

import java.util.Map;
import java.util.stream.Stream;

/** The named example world of the tests: the demonstration circle, as {@code bin/run} shows it. */
public final class Example {

    private Example() {
    }

    public static World world() {
        return Running.WORLD;
    }

    /** A visitor, and one person for each role, signed in; by the names of their roles. */
    public static Map<String, Guest> people() {
        return Running.PEOPLE;
    }

    /** The same circle on a database of a test's own. */
    public static World on(TestDatabase database, String... settings) {
        World world = World.with(database, Stream.concat(Stream.of(settings), Stream.of("--leerkring.demo=true", ExamplePeople.setting())).toArray(String[]::new));
        new ExampleCircle(world).build();
        return world;
    }

    private static final class Running {
        static final World WORLD = World.counted(TestDatabase.fresh(), "--leerkring.demo=true", "--leerkring.style=true", ExamplePeople.setting());
        static final Map<String, Guest> PEOPLE = new ExampleCircle(WORLD).build();
    }
}
