package nl.leerkring.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nl.leerkring.database.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** PostgreSQL in a folder, on the loopback only, for as long as this program lives and no longer. */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "leerkring";
    private static final List<String> SETTINGS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
        "fsync=on", "synchronous_commit=on", "shared_buffers=96MB", "min_wal_size=64MB", "max_wal_size=256MB",
        "max_connections=60", "max_locks_per_transaction=256", "update_process_title=off", "timezone=UTC", "log_timezone=UTC", "log_line_prefix=%m [%p] %q%u@%d ", "cluster_name=leerkring");

    private final Folder folder;
    private final FolderLock lock;
    private final Programs programs;
    private final Runner runner;
    private final Passwords passwords;
    private final int port;
    private final List<String> command;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Server server;

    /** Extra settings are for tests; later ones win. */
    public static EmbeddedPostgres start(Path data, String... extraSettings) {
        var folder = Folder.in(data);
        var lock = FolderLock.take(folder);
        try {
            return new EmbeddedPostgres(folder, lock, List.of(extraSettings));
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** The owner's login at the server that another program runs in this folder; nothing: none runs. */
    public static Optional<Login> running(Path data) {
        var folder = Folder.in(data);
        try {
            if (!Files.exists(folder.port())) {
                return Optional.empty();
            }
            var login = new Login("jdbc:postgresql://127.0.0.1:" + Files.readString(folder.port()).strip() + "/" + DATABASE, null, null)
                .as(Passwords.OWNER, Passwords.of(folder).owner());
            login.open().close();
            return Optional.of(login);
        } catch (IOException | SQLException _) {
            return Optional.empty(); // the port is of a server that was killed
        }
    }

    private EmbeddedPostgres(Folder folder, FolderLock lock, List<String> extraSettings) {
        this.folder = folder;
        this.lock = lock;
        this.programs = Programs.unpack(folder.programs());
        this.runner = Runner.find(programs);
        this.passwords = Passwords.of(folder);
        new Cluster(folder, programs, runner).makeIfAbsent(passwords.superuser());
        this.port = freePort();
        this.command = command(extraSettings);
        this.server = startServer();
        try {
            prepare();
        } catch (RuntimeException failure) {
            server.stop();
            throw failure;
        }
        Thread.ofVirtual().name("postgres-monitor").start(this::watch);
    }

    public Login owner() {
        return login(DATABASE).as(Passwords.OWNER, passwords.owner());
    }

    public Login superuser(String database) {
        return login(database).as(Passwords.SUPERUSER, passwords.superuser());
    }

    public int port() {
        return port;
    }

    /** The number of the server's process, for whoever watches it from outside. */
    public long pid() {
        oneAtATime.lock();
        try {
            return Long.parseLong(server.pid());
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void close() {
        stopping.countDown();
        oneAtATime.lock();
        try {
            if (!server.stop()) {
                log.warn("PostgreSQL does not stop; its log is {}", folder.log());
            }
            Files.deleteIfExists(folder.port());
        } catch (IOException ignored) {
            // a stale port misleads nobody: nothing answers there
        } finally {
            oneAtATime.unlock();
            lock.close();
        }
    }

    private Server startServer() {
        var leftovers = new Leftovers(folder, programs, runner);
        leftovers.stopOldServer();
        leftovers.shortenLog();
        return Server.start(folder, runner, command);
    }

    private void prepare() {
        try {
            new Preparation(superuser("postgres"), DATABASE, passwords.owner()).run();
            Files.writeString(folder.port(), port + "\n");
        } catch (SQLException | IOException failure) {
            throw new StartRefused("The embedded PostgreSQL could not be prepared (" + failure.getMessage() + "); its log is " + folder.log() + ".", failure);
        }
    }

    private void watch() {
        try {
            while (stopping.getCount() > 0) {
                int result = server.awaitEnd();
                for (int attempt = 0; stopping.getCount() > 0 && !restarted(result); attempt++) {
                    // backends of the dead server may still be leaving its memory
                    stopping.await(Math.min(200L * (attempt + 1), 5_000), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** On the same port, so that pools find it again. */
    private boolean restarted(int result) {
        oneAtATime.lock();
        try {
            if (stopping.getCount() > 0) {
                log.warn("PostgreSQL ended by itself ({}) and is started again; its log is {}", result, folder.log());
                server = startServer();
            }
            return true;
        } catch (StartRefused refused) {
            log.error(refused.sentence());
            return false;
        } finally {
            oneAtATime.unlock();
        }
    }

    private Login login(String database) {
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database, null, null);
    }

    private List<String> command(List<String> extraSettings) {
        var words = new ArrayList<>(List.of(programs.program("postgres"), "-D", folder.cluster().toString(), "-p", "" + port));
        SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
        extraSettings.forEach(setting -> words.addAll(List.of("-c", setting)));
        return List.copyOf(words);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new StartRefused("No port is free on the loopback address.", failure);
        }
    }
}
