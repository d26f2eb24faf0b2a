package nl.leerkring.world;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.Leerkring;
import nl.leerkring.database.Database;
import nl.leerkring.database.Key;
import org.springframework.boot.SpringApplication;

/**
 * What {@code bin/run} starts: the program with the example circle in it. It lives among the tests, so it cannot get into a program
 * that is used for real.
 */
public final class Demonstration {

    private Demonstration() {
    }

    public static void main(String[] arguments) {
        List<String> settings = new ArrayList<>(List.of(arguments));
        boolean alive = settings.remove("--alive");
        settings.addAll(List.of("--leerkring.demo=true", "--leerkring.style=true", "--leerkring.passkeys.required=false", ExamplePeople.setting()));
        var program = SpringApplication.run(Leerkring.class, settings.toArray(String[]::new));
        World world = World.around(program);
        boolean begun = program.getBean(Database.class).read(Key.house("is the demonstration there"),
                sql -> sql.sql("select exists (select 1 from circles.circle)").query(Boolean.class).single());
        if (!begun) {
            System.out.println("Making the demonstration circle; half a minute.");
            new ExampleCircle(world).build();
        }
        boolean today = program.getBean(Database.class).read(Key.house("is the demonstration of today"), sql -> sql.sql("""
                select exists (select 1 from meetings.meeting where (starts at time zone 'Europe/Amsterdam')::date = (now() at time zone 'Europe/Amsterdam')::date)
                """).query(Boolean.class).single());
        if (!today) {
            System.out.println("This demonstration was made on an earlier day. To see a day that is today: stop, remove its data folder, and start again.");
        }
        if (alive && today) {
            Alive.of(world, 11).start();
            System.out.println("People of the circle do things by themselves now: open today’s meeting and look.");
        }
        System.out.println("""

                Leerkring runs: %s
                Choose on the sign-in page who you want to be. Everybody here is made up.
                Mail does not leave this machine; read it as administrator under /beheer/post.
                Stop with Ctrl+C. Start clean with bin/run --empty.
                """.formatted(world.base()));
    }
}
