package nl.leerkring.day;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import nl.leerkring.world.Answered;
import nl.leerkring.world.Guest;

/**
 * A phone on bad Wi-Fi: of a hundred requests a few never leave, and of a few the answer never comes. It sends again, with the id it made,
 * until somebody says yes – as outbox.js does.
 */
final class Phone {

    private static final double LOST = .05;
    private static final int TRIES = 40;

    private final Guest here;
    private final Guest there;
    private final Supplier<Boolean> thereAlive;
    private final Random chance;
    private final ConcurrentLinkedQueue<String> confirmed = new ConcurrentLinkedQueue<>();
    private final String name;

    /** @param there the same person at the other node, which may be killed */
    Phone(String name, Guest here, Guest there, Supplier<Boolean> thereAlive, int seed) {
        this.name = name;
        this.here = here;
        this.there = there;
        this.thereAlive = thereAlive;
        this.chance = new Random(seed);
    }

    String name() {
        return name;
    }

    /** The ids of what somebody said yes to. */
    List<String> confirmed() {
        return List.copyOf(confirmed);
    }

    Answered look(String path) {
        return here.get(path);
    }

    /** Enters something; sent until it is confirmed. */
    void enter(String run, String... fields) {
        String id = UUID.randomUUID().toString();
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("id", id));
        int status = send(run + "/inbreng", all.toArray(String[]::new));
        if (status >= 400) {
            throw new AssertionError(name + ": " + status + " for " + String.join(" ", fields));
        }
        confirmed.add(id);
    }

    /** @return the status that came through in the end */
    int send(String path, String... fields) {
        for (int i = 0; i < TRIES; i++) {
            if (chance.nextDouble() < LOST) {
                continue; // it never left
            }
            try {
                int status = once(thereAlive.get() && chance.nextBoolean() ? there : here, path, fields);
                if (status < 500 && chance.nextDouble() >= LOST) {
                    return status;
                } // else the answer got lost, or the node was going down
            } catch (UncheckedIOException gone) {
                // the node was killed while it was asked
            }
        }
        throw new AssertionError(name + " could not get through: " + path);
    }

    private static int once(Guest guest, String path, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=" + guest.token());
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return guest.once("POST", path, body.toString().getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded").status();
    }
}
