package nl.leerkring.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.database.StartRefused;

/** As whom the programs run: PostgreSQL refuses to be root. */
record Runner(List<String> prefix, int owner) {
    private static final int NOBODY = 65534;

    static Runner find(Programs programs) {
        int me = uid(Path.of("/proc/self"));
        if (me != 0) {
            return probed(new Runner(List.of(), me), programs);
        }
        // in a user namespace of its own root looks like nobody, and files keep their owner
        var namespace = new Runner(List.of("unshare", "-U"), 0);
        if (namespace.runs(programs)) {
            return namespace;
        }
        return probed(new Runner(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY), programs);
    }

    private static Runner probed(Runner runner, Programs programs) {
        var outcome = Commands.run(runner.command(programs.program("postgres"), "--version"));
        if (outcome.good()) {
            return runner;
        }
        throw new StartRefused(runner.owner() == NOBODY
            ? "PostgreSQL refuses to run as root, and neither unshare -U nor setpriv can start it from " + programs.folder()
                + "; run Leerkring as an ordinary user, or put LEERKRING_DATA where every user can reach it."
            : "The packed PostgreSQL does not run on this machine (" + outcome.lastLine()
                + "); install PostgreSQL 15 or newer and name it in LEERKRING_DB_URL.");
    }

    private boolean runs(Programs programs) {
        return Commands.run(command(programs.program("postgres"), "--version")).good();
    }

    List<String> command(String... words) {
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    /** Files made by another kind of runner, or by us, must be the server's own. */
    void give(Path path) {
        if (uid(path) == owner) {
            return;
        }
        var outcome = Commands.run("chown", "-R", owner + ":" + owner, path.toString());
        if (!outcome.good()) {
            throw new StartRefused("The folder " + path + " belongs to another user; run Leerkring as that user, or give it away with chown -R.");
        }
    }

    private static int uid(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException failure) {
            throw new StartRefused("The owner of " + path + " cannot be read.", failure);
        }
    }
}
