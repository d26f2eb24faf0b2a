package nl.leerkring.database.connections;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The oldest PostgreSQL we work with, as an operator may have it: a cluster of version 15 from the distribution. */
public record OldServer(Path folder, int port) implements AutoCloseable {
    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    public static OldServer start(Path folder) throws IOException {
        if (!Files.isExecutable(PROGRAMS.resolve("pg_ctl"))) {
            throw new IllegalStateException("This test needs PostgreSQL 15; run apt-get install postgresql-15.");
        }
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var server = new OldServer(folder, port);
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        server.run("initdb", "-D", server.cluster(), "-U", "postgres", "-E", "UTF8", "--no-sync", "--auth=scram-sha-256", "--pwfile", secret.toString());
        server.run("pg_ctl", "start", "-w", "-D", server.cluster(), "-l", folder.resolve("log").toString(),
            "-o", "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off");
        return server;
    }

    public String url(String user, String password, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + user + "&password=" + password;
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "stop", "-m", "immediate", "-D", cluster());
    }

    private String cluster() {
        return folder.resolve("cluster").toString();
    }

    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of());
        command.add(PROGRAMS.resolve(program).toString());
        command.addAll(List.of(arguments));
        // to a file: a server that pg_ctl starts would keep a pipe open
        var output = folder.resolve(program + ".out").toFile();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(program + ": " + Files.readString(output.toPath()));
        }
    }
}
