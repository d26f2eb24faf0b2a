package nl.leerkring.bench;

import java.sql.Connection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A live plenary and a busy board, as the browsers of the people in it ask and send. */
final class LiveDay {

    private static final String POLL = """
            {"id": "peiling", "title": {"nl": "Wat eerst", "en": "What first"}, "steps": [{"title": {"nl": "Wat eerst", "en": "What first"}, "who": "all",
             "mode": "vote", "minutes": 3, "asks": [{"kind": "pick", "label": {"nl": "Wat eerst", "en": "What first"}, "sight": "together",
             "bins": [{"nl": "bomen", "en": "trees"}, {"nl": "bankjes", "en": "benches"}]}]}]}
            """;
    private static final String BOARD = """
            {"id": "bord", "title": {"nl": "Bord", "en": "Board"}, "steps": [{"title": {"nl": "Bord", "en": "Board"}, "who": "all", "mode": "sort", "minutes": 0,
             "asks": [{"kind": "note", "label": {"nl": "Kaartje", "en": "Note"}, "show": "board", "bins": [{"nl": "Plek", "en": "Place"}, {"nl": "Proces", "en": "Process"}]}]}]}
            """;
    private static final int CARDS = 500;
    private static final int MOVERS = 100;
    private static final int SECONDS_A_MOVE = 10;
    private static final int WATCHERS = 10;
    private static final Pattern MOVED = Pattern.compile("data-x=\"(\\d+)\\.0\"");

    private final Program program;
    private final int port;
    private final int seconds;

    LiveDay(Program program, int port, int seconds) {
        this.program = program;
        this.port = port;
        this.seconds = seconds;
    }

    void all() throws Exception {
        plenary(100, false); // to warm
        plenary(1_000, true);
        board();
        plenary(5_000, true);
    }

    /** Everybody votes within ten seconds; then the result is shown and everybody looks. */
    private void plenary(int people, boolean said) throws Exception {
        Room.Delays votes = new Room.Delays();
        Room.Delays results = new Room.Delays();
        try (Connection database = program.database(); Room room = new Room(port, database, "zaal" + people + "x", people, POLL, "/live")) {
            long used = program.used();
            long begin = System.nanoTime();
            room.together((n, phone) -> {
                long due = begin + n * 10_000_000_000L / people;
                Room.until(due);
                room.answered(phone.post(room.href() + "/inbreng", "stap=0&vraag=0&keus-0-0=" + n % 2)); // the answer holds both parts that change
                votes.since(due);
            });
            long voted = program.used() - used;
            String refused = room.refused();
            used = program.used();
            long[] shown = new long[1];
            AtomicInteger asked = new AtomicInteger();
            CountDownLatch listening = new CountDownLatch(people);
            Thread leads = Thread.startVirtualThread(() -> {
                try {
                    listening.await(60, TimeUnit.SECONDS);
                    shown[0] = System.nanoTime();
                    room.answered(room.leader().post(room.href() + "/stand", "doen=reveal&na=1"));
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            });
            room.together((n, phone) -> {
                listening.countDown();
                if (!phone.hear("stand").contains("<meter")) { // the result did not come along: then a page asks for both parts
                    asked.incrementAndGet();
                    room.answered(phone.get(room.href() + "/stand"));
                    room.answered(phone.get(room.href() + "/inbreng"));
                }
                results.since(shown[0]);
            });
            leads.join();
            if (said) {
                Bench.say("a plenary of " + people + ": a vote", votes + " (" + voted / people + " ms of processor a person" + refused + ")");
                Bench.say("a plenary of " + people + ": everybody sees the result", results + " (" + (program.used() - used) / people + " ms of processor a person; " + asked + " asked themselves" + room.refused() + ")");
                Bench.say("memory in a plenary of " + people, program.memory() + " MB");
            }
        }
    }

    /** A hundred people move cards, each one in ten seconds; how long until the others see it. Ten of them look closely. */
    private void board() throws Exception {
        Room.Delays seen = new Room.Delays();
        try (Connection database = program.database(); Room room = new Room(port, database, "bord", MOVERS, BOARD, "/live?bord=0-0")) {
            database.createStatement().execute("""
                    insert into facilitation.entry (id, run, circle, sealed, step, ask, presence, content)
                    select md5('card' || n)::uuid, md5('run bord')::uuid, md5('bord')::uuid, false, 0, 0, md5('presence bord' || 1 + mod(n, MOVERS))::uuid,
                           jsonb_build_object('text', 'Kaartje ' || n, 'bin', mod(n, 2)) from generate_series(0, CARDS - 1) n
                    """.replace("MOVERS", String.valueOf(MOVERS)).replace("CARDS", String.valueOf(CARDS)));
            int all = Math.min(999, seconds * MOVERS / SECONDS_A_MOVE);
            AtomicLongArray sent = new AtomicLongArray(all);
            CountDownLatch left = new CountDownLatch(Math.min(WATCHERS, MOVERS) * all);
            CountDownLatch open = new CountDownLatch(MOVERS);
            List<Thread> watching = room.apart((n, phone) -> watch(room, phone, n < WATCHERS, sent, seen, left, open));
            open.await(60, TimeUnit.SECONDS); // all look at the board as it lies
            long used = program.used();
            long begin = System.nanoTime();
            room.together((n, phone) -> {
                for (int move = n; move < all; move += MOVERS) {
                    sent.set(move, begin + move * 1_000_000_000L * SECONDS_A_MOVE / MOVERS);
                    Room.until(sent.get(move));
                    room.answered(phone.post(room.href() + "/bord/0-0/" + Room.uuid("card" + move % CARDS) + "/plek", "bak=" + move % 2 + "&x=" + move + "&y=1"));
                }
            });
            left.await(10, TimeUnit.SECONDS);
            Bench.say("a board with " + CARDS + " cards moved by " + MOVERS + " people: the others see it",
                    seen + " (" + (program.used() - used) * 1000 / all / MOVERS + " µs of processor for each who sees it; missed " + left.getCount() + room.refused() + ")");
            watching.forEach(Thread::interrupt);
        }
    }

    private static void watch(Room room, Phone phone, boolean closely, AtomicLongArray sent, Room.Delays seen, CountDownLatch left, CountDownLatch open) throws Exception {
        Phone asking = phone.beside();
        Set<String> known = new HashSet<>();
        String rev = "0";
        for (String cards = ""; ; cards = phone.hear("bord")) {
            if (!cards.contains("data-part=\"bord\"")) { // they did not come along
                cards = asking.text(room.href() + "/bord/0-0/kaarten?na=" + rev, closely ? 10_000_000 : 120);
                rev = cards.replaceFirst("(?s).*?data-rev=\"(\\d+)\".*", "$1");
                open.countDown();
            }
            for (Matcher moved = MOVED.matcher(cards); closely && moved.find(); ) {
                if (known.add(moved.group(1))) {
                    seen.since(sent.get(Integer.parseInt(moved.group(1))));
                    left.countDown();
                }
            }
        }
    }
}
