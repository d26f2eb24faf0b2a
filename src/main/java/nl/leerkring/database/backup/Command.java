package nl.leerkring.database.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.leerkring.database.StartRefused;
import nl.leerkring.database.connections.Maintenance;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/** What {@code ops/backup} and {@code ops/restore} start. */
public final class Command {
    private Command() {}

    public static void main(String[] arguments) {
        var logging = LoggingSystem.get(Command.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(new StandardEnvironment()), null, null);
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
        try {
            System.out.println(run(new StandardEnvironment(), arguments));
        } catch (StartRefused refused) {
            System.err.println(refused.sentence());
            System.exit(1);
        } catch (IOException | SQLException failed) {
            System.err.println("It failed, and what is there now is not complete: " + failed.getMessage());
            System.exit(1);
        }
    }

    static String run(Environment environment, String... arguments) throws IOException, SQLException {
        if (arguments.length != 2) {
            throw new StartRefused("Say what and which file: backup FILE, or restore FILE.");
        }
        var file = Path.of(arguments[1]);
        return switch (arguments[0]) {
            case "backup" -> {
                try (var place = Maintenance.present(environment)) {
                    yield told(new Backup(place).to(file), "are in " + file + ".");
                }
            }
            case "restore" -> told(Restore.from(file, environment), "are back.");
            default -> throw new StartRefused("There is backup and restore, not \"" + arguments[0] + "\".");
        };
    }

    private static String told(Manifest manifest, String end) {
        long files = manifest.entries().stream().filter(Manifest.Entry::file).count();
        long rows = manifest.entries().stream().filter(entry -> !entry.file()).mapToLong(Manifest.Entry::rows).sum();
        return rows + " rows of " + (manifest.entries().size() - files) + " tables and " + files + " files " + end;
    }
}
