package nl.leerkring.bench;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import nl.leerkring.activity.digest.Digests;
import nl.leerkring.web.language.Dates;
import nl.leerkring.world.TestDatabase;
import nl.leerkring.world.World;

/** How long it takes to make the digests of a country, and how much memory. */
public final class Weekly {

    private static final int PEOPLE = 25_000;

    private Weekly() {
    }

    public static void main(String[] arguments) {
        System.out.println(measured());
        System.exit(0);
    }

    static String measured() {
        World world = World.with(TestDatabase.fresh(), "--leerkring.jobs.enabled=false");
        try {
            fill(world);
            System.gc();
            long before = used();
            long begin = System.nanoTime();
            int sent = world.bean(Digests.class).planned(workday());
            long took = (System.nanoTime() - begin) / 1_000_000;
            System.gc();
            return sent + " digests in " + took / 1000 + "." + took % 1000 / 100 + " s, memory kept " + Math.max(0, used() - before) / 1_000_000 + " MB";
        } finally {
            world.stop();
        }
    }

    private static void fill(World world) {
        world.owner().sql("""
                insert into people.person (id, email, name) select md5('w' || n)::uuid, 'w' || n || '@week.example', 'Persoon ' || n from generate_series(1, :people) n
                """).param("people", PEOPLE).update();
        world.owner().sql("insert into circles.circle (id, slug, name, visibility, starts) select md5('k' || n)::uuid, 'week-' || n, 'Kring ' || n, 'open', current_date from generate_series(1, 1000) n").update();
        world.owner().sql("""
                insert into circles.seat (id, circle, person, role, since) select gen_random_uuid(), md5('k' || (1 + n % 1000))::uuid, md5('w' || n)::uuid, 'participant', now() - interval '1 year'
                from generate_series(1, :people) n
                """).param("people", PEOPLE).update();
        world.owner().sql("""
                insert into activity.happening (id, circle, at, actor, kind, nl, en, href, for_all)
                select overlay(gen_random_uuid()::text placing left(activity.first_id(now() - n * interval '2 seconds')::text, 15) from 1 for 15)::uuid, md5('k' || (1 + n % 1000))::uuid,
                       now() - n * interval '2 seconds', md5('w' || (1 + n * 7 % :people))::uuid, 'meeting', 'deed iets', 'did something', '/kring/week-' || (1 + n % 1000) || '/x' || n, true
                from generate_series(1, 200000) n
                """).param("people", PEOPLE).update();
        world.owner().sql("analyze").update();
    }

    private static Instant workday() {
        return Dates.dayOf(Instant.now()).with(TemporalAdjusters.next(DayOfWeek.TUESDAY)).atTime(10, 0).atZone(ZoneOffset.UTC).toInstant();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
