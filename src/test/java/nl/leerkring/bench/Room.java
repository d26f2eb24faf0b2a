package nl.leerkring.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A run with many people in it, each signed in and with the page open. The first of them leads. */
final class Room implements AutoCloseable {

    private final List<Phone> phones = new ArrayList<>();
    private final String href;
    private final AtomicInteger refused = new AtomicInteger();

    /** What one person does. */
    interface Act {
        void of(int n, Phone phone) throws Exception;
    }

    /** Delays of all, in milliseconds. */
    static final class Delays {
        private final ConcurrentLinkedQueue<Long> all = new ConcurrentLinkedQueue<>();

        void since(long begin) {
            all.add((System.nanoTime() - begin) / 1_000_000);
        }

        @Override
        public String toString() {
            List<Long> sorted = all.stream().sorted().toList();
            return sorted.isEmpty() ? "nothing" : "p50 " + sorted.get(sorted.size() / 2) + " ms, p99 " + sorted.get((int) (sorted.size() * 0.99)) + " ms";
        }
    }

    /** @param live the address of the stream, after that of the run */
    Room(int port, Connection database, String name, int people, String script, String live) throws Exception {
        fill(database, name, people, script);
        try (var found = database.createStatement().executeQuery("select md5('run " + name + "')::uuid")) {
            found.next();
            href = "/ronde/" + found.getString(1);
        }
        for (int n = 1; n <= people; n++) {
            phones.add(new Phone(port, name + n));
        }
        together(4, (n, phone) -> phone.listen(href + live)); // they do not all come in at once
    }

    String href() {
        return href;
    }

    Phone leader() {
        return phones.getFirst();
    }

    /** All of them, this many at once. */
    void together(int atOnce, Act act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            List<Future<?>> all = new ArrayList<>();
            for (int n = 0; n < phones.size(); n++) {
                int who = n;
                all.add(threads.submit(() -> {
                    act.of(who, phones.get(who));
                    return who;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    /** Each goes on by itself until it is interrupted or its stream ends. */
    List<Thread> apart(Act act) {
        return java.util.stream.IntStream.range(0, phones.size()).mapToObj(n -> Thread.startVirtualThread(() -> {
            try {
                act.of(n, phones.get(n));
            } catch (Exception ended) {
                Thread.currentThread().interrupt();
            }
        })).toList();
    }

    /** As PostgreSQL makes one of md5(…)::uuid. */
    static String uuid(String text) throws Exception {
        String hex = java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("MD5").digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    void together(Act act) throws Exception {
        together(phones.size(), act);
    }

    void answered(int status) {
        if (status != 200 && status != 303) {
            refused.incrementAndGet();
        }
    }

    /** How often the program answered something else than was asked, since the last time. */
    String refused() {
        int times = refused.getAndSet(0);
        return times == 0 ? "" : "; " + times + " refused";
    }

    static void until(long due) throws InterruptedException {
        long wait = due - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
        }
    }

    private static void fill(Connection database, String name, int people, String script) throws SQLException {
        database.createStatement().execute("set leerkring.house = 'on'");
        for (String sql : List.of("""
                insert into people.person (id, email, name) select md5(:room || n)::uuid, :room || n || '@bench.example', 'Persoon ' || n
                from generate_series(1, :people) n
                """, "insert into circles.circle (id, slug, name, visibility, starts) values (md5(:room)::uuid, :room, 'Kring ' || :room, 'open', current_date)", """
                insert into circles.seat (id, circle, person, role)
                select md5('seat ' || :room || n)::uuid, md5(:room)::uuid, md5(:room || n)::uuid, case when n = 1 then 'coordinator' else 'participant' end
                from generate_series(1, :people) n
                """, """
                insert into identity.session (id, token, person, ends, way)
                select md5('session ' || :room || n)::uuid, sha256(convert_to(:room || n, 'UTF8')), md5(:room || n)::uuid, now() + interval '90 days', 'mail'
                from generate_series(1, :people) n
                """, """
                insert into facilitation.run (id, circle, subject_kind, subject, href, title, script, code, open, sealed)
                values (md5('run ' || :room)::uuid, md5(:room)::uuid, 'onderdeel', gen_random_uuid(), '/kring/' || :room, 'Plenair', cast(:script as jsonb),
                        upper(left(md5(:room), 6)), true, false)
                """, """
                insert into facilitation.presence (id, run, circle, who, person, name, leads, seen)
                select md5('presence ' || :room || n)::uuid, md5('run ' || :room)::uuid, md5(:room)::uuid, md5(:room || n)::uuid, md5(:room || n)::uuid, 'Persoon ' || n, n = 1, now()
                from generate_series(1, :people) n
                """, """
                insert into facilitation.event (run, n, circle, kind, by) values (md5('run ' || :room)::uuid, 1, md5(:room)::uuid, 'BEGIN', md5('presence ' || :room || 1)::uuid)
                """, "analyze")) {
            try (PreparedStatement statement = database.prepareStatement(sql.replace(":room", "'" + name + "'").replace(":people", String.valueOf(people))
                    .replace(":script", "'" + script + "'"))) {
                statement.execute();
            }
        }
    }

    @Override
    public void close() throws Exception {
        for (Phone phone : phones) {
            phone.close();
        }
    }
}
