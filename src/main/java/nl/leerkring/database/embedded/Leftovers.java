package nl.leerkring.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.leerkring.database.StartRefused;

/** What an earlier program may have left in the folder; only whoever holds the lock looks here. */
record Leftovers(Folder folder, Programs programs, Runner runner) {
    private static final long LONG_LOG = 10_000_000;

    /** Another supervisor may be stopping the server at this moment, or may have been killed itself. */
    void stopOldServer() {
        try {
            if (!Files.exists(folder.pidFile())) {
                return;
            }
            var pid = Files.readAllLines(folder.pidFile()).getFirst().strip();
            if (isPostgres(pid)) {
                stop();
            } else if (Files.exists(Path.of("/proc", pid))) {
                // the number went to another process, for example after a restart of a container; PostgreSQL would wait for that one
                Files.deleteIfExists(folder.pidFile());
            }
        } catch (IOException failure) {
            throw new StartRefused("The file " + folder.pidFile() + " cannot be read.", failure);
        }
    }

    void shortenLog() {
        try {
            if (Files.exists(folder.log()) && Files.size(folder.log()) > LONG_LOG) {
                Files.move(folder.log(), folder.log().resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!Files.exists(folder.log())) {
                Files.createFile(folder.log());
            }
            runner.give(folder.log());
        } catch (IOException failure) {
            throw new StartRefused("The log " + folder.log() + " cannot be written.", failure);
        }
    }

    private void stop() {
        var outcome = stop("fast", "20");
        if (!outcome.good() && Files.exists(folder.pidFile())) {
            outcome = stop("immediate", "40"); // what was confirmed is in its log, and comes back at the start
        }
        if (!outcome.good() && Files.exists(folder.pidFile())) {
            throw new StartRefused("A PostgreSQL of an earlier start still runs in " + folder.cluster() + " and cannot be stopped ("
                + outcome.lastLine() + "); stop it by hand.");
        }
    }

    private Commands.Outcome stop(String mode, String seconds) {
        return Commands.run(runner.command(programs.program("pg_ctl"), "stop", "-D", folder.cluster().toString(), "-m", mode, "-w", "-t", seconds));
    }

    private static boolean isPostgres(String pid) {
        try {
            return Files.readString(Path.of("/proc", pid, "comm")).strip().equals("postgres");
        } catch (IOException gone) {
            return false;
        }
    }
}
