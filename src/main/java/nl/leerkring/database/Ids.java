package nl.leerkring.database;

import java.security.SecureRandom;
import java.util.UUID;

/** New identifiers: UUIDs of version 7 (RFC 9562), so that rows made together lie together in an index. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static long last; // milliseconds and a 12-bit counter, so that ids of one node only go up

    private Ids() {}

    public static UUID next() {
        long tick = tick();
        long high = (tick >>> 12) << 16 | 0x7000 | tick & 0xfff;
        long low = RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static synchronized long tick() {
        // a full counter, or a clock set back, borrows from the next millisecond (RFC 9562, 6.2)
        last = Math.max(last + 1, System.currentTimeMillis() << 12);
        return last;
    }
}
