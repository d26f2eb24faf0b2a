package nl.leerkring.meetings.rsvp;

import java.time.Instant;
import nl.leerkring.world.World;

/** The job of planned reminders, at a moment of a test's own. */
public final class ReminderRun {

    private ReminderRun() {
    }

    public static void at(World world, Instant now) {
        world.bean(Reminders.class).planned(now);
    }
}
